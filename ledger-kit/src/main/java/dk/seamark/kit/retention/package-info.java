/** {@code …/retention}: for how long texts of a kind are kept; two people adopt a rule, and it is applied each day. */
@NullMarked
package dk.seamark.kit.retention;

import org.jspecify.annotations.NullMarked;

/** The architecture rules, used by the tests of every module, and classes that break each rule. */
@NullMarked
package dk.seamark.architecture;

import org.jspecify.annotations.NullMarked;

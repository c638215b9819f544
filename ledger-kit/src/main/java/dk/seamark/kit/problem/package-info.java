/** Refusals, and their responses: RFC 9457 problem details in Danish and English. */
@NullMarked
package dk.seamark.kit.problem;

import org.jspecify.annotations.NullMarked;

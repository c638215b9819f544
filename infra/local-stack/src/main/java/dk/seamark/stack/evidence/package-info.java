/** What is to be true of a stack at rest, and what is not: pure, so that faults can be planted without a stack. */
@NullMarked
package dk.seamark.stack.evidence;

import org.jspecify.annotations.NullMarked;

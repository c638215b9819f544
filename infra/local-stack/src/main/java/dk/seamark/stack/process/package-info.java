/** Processes that never outlive the one that started them. */
@NullMarked
package dk.seamark.stack.process;

import org.jspecify.annotations.NullMarked;

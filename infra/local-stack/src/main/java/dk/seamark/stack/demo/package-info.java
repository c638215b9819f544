/** What {@code ./seamark demo} does once the stack is up. */
@NullMarked
package dk.seamark.stack.demo;

import org.jspecify.annotations.NullMarked;

/** What is looked at after each fault, once the stack is at rest. */
@NullMarked
package dk.seamark.faults.check;

import org.jspecify.annotations.NullMarked;

/** The whole system on one machine without Docker: what demo, acceptance and bench start. */
@NullMarked
package dk.seamark.stack;

import org.jspecify.annotations.NullMarked;

/** How the words of a command line are read, and what a wrong one is told. */
@NullMarked
package dk.seamark.stack.command;

import org.jspecify.annotations.NullMarked;

/** How the arguments of a command line are parsed, and the message for a wrong one. */
@NullMarked
package dk.seamark.stack.command;

import org.jspecify.annotations.NullMarked;

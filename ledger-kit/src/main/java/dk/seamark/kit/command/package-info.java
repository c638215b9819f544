/** The desk that takes a command and gives a receipt when its events are durable. */
@NullMarked
package dk.seamark.kit.command;

import org.jspecify.annotations.NullMarked;

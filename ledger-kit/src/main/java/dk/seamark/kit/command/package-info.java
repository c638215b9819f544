/** Executes commands, and returns receipts once their events are committed. */
@NullMarked
package dk.seamark.kit.command;

import org.jspecify.annotations.NullMarked;

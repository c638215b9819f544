/** Shared by previewing, issuing and reading packs: making, archiving and returning them. */
@NullMarked
package dk.seamark.reporting.publish;

import org.jspecify.annotations.NullMarked;

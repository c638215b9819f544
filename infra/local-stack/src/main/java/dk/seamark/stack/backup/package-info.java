/** Backups of a stack's data: made while it runs, proved by a trial, and put back. */
@NullMarked
package dk.seamark.stack.backup;

import org.jspecify.annotations.NullMarked;

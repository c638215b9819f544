/**
 * Rebuilds the facts of a ledger beside the active ones, compares both, and makes the new ones active; on request and
 * each night.
 */
@NullMarked
package dk.seamark.reporting.record.rebuild;

import org.jspecify.annotations.NullMarked;

package dk.seamark.reporting.record.period;

import java.time.Instant;

/**
 * What the whole ledger of a municipality was at a position.
 *
 * @param position the ledger position
 * @param watermark the latest time that any event up to the position was appended at, UTC; the epoch if there is none
 * @param settled true if the same question will always get this position
 * @param stateHash SHA-256 of the ledger's canonical state there: all its policies and plans
 */
public record LedgerSnapshot(long position, Instant watermark, boolean settled, String stateHash) {}

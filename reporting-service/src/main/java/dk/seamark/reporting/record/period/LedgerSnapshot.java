package dk.seamark.reporting.record.period;

import java.time.Instant;

/**
 * The state of a municipality's whole ledger at a position.
 *
 * @param position the ledger position
 * @param watermark the latest time at which any event up to the position was appended, UTC; the epoch if there is none
 * @param settled whether the same request will always resolve to this position
 * @param stateHash SHA-256 of the ledger's canonical state there: all its policies and plans
 */
public record LedgerSnapshot(long position, Instant watermark, boolean settled, String stateHash) {}

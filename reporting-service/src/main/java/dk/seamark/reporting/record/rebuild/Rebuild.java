package dk.seamark.reporting.record.rebuild;

import dk.seamark.reporting.record.facts.FactDifferences;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rebuild, as it is told.
 *
 * @param id its UUID
 * @param askedBy the role that asked for it, or {@code nightly}
 * @param beganAfter the ledger position that it took over from a verified rebuild; 0 if it folded all
 * @param position the last ledger position that it folded
 * @param last the ledger position that it is to reach before it compares
 * @param startedAt UTC
 * @param finishedAt UTC; null while it is at work
 * @param outcome how it ended
 * @param stateHash SHA-256 of the canonical state that it built, at {@code last}; null before
 * @param askedHash the same of the facts that were asked before
 * @param differences where both part; null before it compared them
 * @param journalChangedAt the first ledger position at which the journal is not the one that was logged; null if
 *     there is none, or it has not looked yet
 */
record Rebuild(
        String id,
        String askedBy,
        long beganAfter,
        long position,
        long last,
        Instant startedAt,
        @Nullable Instant finishedAt,
        RebuildOutcome outcome,
        @Nullable String stateHash,
        @Nullable String askedHash,
        @Nullable FactDifferences differences,
        @Nullable Long journalChangedAt) {}

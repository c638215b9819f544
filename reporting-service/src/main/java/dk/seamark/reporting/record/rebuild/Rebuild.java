package dk.seamark.reporting.record.rebuild;

import dk.seamark.reporting.record.facts.FactDifferences;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rebuild, as it is stored and returned.
 *
 * @param id its UUID
 * @param askedBy the role of who requested it, or {@code nightly}
 * @param beganAfter the ledger position of the verified rebuild that it started from; 0 if it folded everything
 * @param position the last ledger position that it folded
 * @param last the ledger position up to which it folds before it compares
 * @param startedAt UTC
 * @param finishedAt UTC; null while it is running
 * @param outcome how it ended
 * @param stateHash SHA-256 of the canonical state that it built, at {@code last}; null before
 * @param askedHash the same hash of the facts that were active before
 * @param differences the differences between the two; null until they are compared
 * @param journalChangedAt the first ledger position at which the journal does not match the log; null if there is none,
 *     or it was not checked yet
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

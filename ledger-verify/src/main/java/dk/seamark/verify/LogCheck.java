package dk.seamark.verify;

import dk.seamark.verify.log.LogFiles;
import dk.seamark.verify.log.TileTree;
import dk.seamark.verify.note.Checkpoint;
import dk.seamark.verify.note.VerifierKey;
import dk.seamark.verify.report.Phrases;
import dk.seamark.verify.report.VerificationException;
import dk.seamark.verify.tree.Consistency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Steps 8 and 9: the log only ever grew, from an earlier checkpoint and up to the present one. */
final class LogCheck {

    private static final int MOST_BYTES = 1_000_000;

    private final VerifierKey key;
    private final Checkpoint bundled;

    LogCheck(VerifierKey key, Checkpoint bundled) {
        this.key = key;
        this.bundled = bundled;
    }

    /** Step 9: the log's present checkpoint goes on from the bundle's. */
    CheckResult<Checkpoint> present(@Nullable LogFiles log) {
        if (log == null) {
            return CheckResult.notAsked("log.not-asked");
        }
        try {
            Checkpoint present = Checkpoint.parse(log.read("checkpoint", MOST_BYTES));
            requireOurs(present);
            if (present.size() < bundled.size()) {
                throw new VerificationException("log.shorter", present.size(), bundled.size());
            }
            requireConsistent(log, present, bundled, present);
            return CheckResult.passed(present, Phrases.say("log.passed", present.size(), bundled.size()), List.of());
        } catch (VerificationException flaw) {
            return CheckResult.failed(flaw);
        }
    }

    /** Step 8: the bundle's checkpoint goes on from an earlier one. */
    CheckResult<Checkpoint> older(@Nullable Checkpoint older, @Nullable LogFiles log, @Nullable Checkpoint present) {
        if (older == null) {
            return CheckResult.notAsked("older.not-asked");
        }
        try {
            requireOurs(older);
            if (older.size() != bundled.size() && (log == null || present == null)) {
                return CheckResult.impossible("older.no-log");
            }
            boolean earlier = older.size() <= bundled.size();
            if (older.size() == bundled.size()) {
                requireSameRoot(older, bundled);
            } else if (log != null && present != null) {
                requireConsistent(log, present, earlier ? older : bundled, earlier ? bundled : older);
            }
            return CheckResult.passed(older, Phrases.say("older.passed", older.size(), bundled.size()), List.of());
        } catch (VerificationException flaw) {
            return CheckResult.failed(flaw);
        }
    }

    private void requireOurs(Checkpoint checkpoint) throws VerificationException {
        if (!checkpoint.origin().equals(bundled.origin())) {
            throw new VerificationException("checkpoint.other-log", checkpoint.origin());
        }
        checkpoint.note().requireSignedBy(key);
    }

    private static void requireSameRoot(Checkpoint one, Checkpoint other) throws VerificationException {
        if (!one.root().equals(other.root())) {
            throw split(one, other);
        }
    }

    private static void requireConsistent(LogFiles log, Checkpoint present, Checkpoint first, Checkpoint second)
            throws VerificationException {
        if (first.size() == second.size()) {
            requireSameRoot(first, second);
            return;
        }
        if (second.size() > present.size()) {
            throw new VerificationException("log.fewer", present.size(), second.size());
        }
        TileTree tree = new TileTree(log, present.size());
        if (!Consistency.holds(
                first.size(),
                second.size(),
                tree.consistency(first.size(), second.size()),
                first.root(),
                second.root())) {
            throw split(first, second);
        }
    }

    private static VerificationException split(Checkpoint one, Checkpoint other) {
        return new VerificationException("log.rewritten", one.size(), other.size());
    }
}

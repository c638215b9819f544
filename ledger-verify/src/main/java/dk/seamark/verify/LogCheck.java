package dk.seamark.verify;

import dk.seamark.verify.log.LogFiles;
import dk.seamark.verify.log.TileTree;
import dk.seamark.verify.note.Checkpoint;
import dk.seamark.verify.note.VerifierKey;
import dk.seamark.verify.report.LocalizedText;
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
            return CheckResult.notAsked(
                    "om loggen bygger videre på bevispakken; angiv --log",
                    "whether the log goes on from the bundle; give --log");
        }
        try {
            Checkpoint present = Checkpoint.parse(log.read("checkpoint", MOST_BYTES));
            requireOurs(present);
            if (present.size() < bundled.size()) {
                throw new VerificationException(
                        "loggen har {} blade nu og havde {} i bevispakkens checkpoint; en log bliver aldrig kortere",
                        "the log has {} leaves now and had {} in the bundle's checkpoint; a log never gets shorter",
                        present.size(),
                        bundled.size());
            }
            requireConsistent(log, present, bundled, present);
            return CheckResult.passed(
                    present,
                    LocalizedText.of(
                            "loggens {} blade bygger videre på bevispakkens {}",
                            "the log's {} leaves go on from the bundle's {}",
                            present.size(),
                            bundled.size()),
                    List.of());
        } catch (VerificationException flaw) {
            return CheckResult.failed(flaw);
        }
    }

    /** Step 8: the bundle's checkpoint goes on from an earlier one. */
    CheckResult<Checkpoint> older(@Nullable Checkpoint older, @Nullable LogFiles log, @Nullable Checkpoint present) {
        if (older == null) {
            return CheckResult.notAsked(
                    "om loggen bygger videre på et ældre kontrolpunkt; angiv --older",
                    "whether the log goes on from an earlier checkpoint; give --older");
        }
        try {
            requireOurs(older);
            if (older.size() != bundled.size() && (log == null || present == null)) {
                return CheckResult.impossible(
                        "kontrolpunkterne har hver sin størrelse, og beviset ligger i loggen, som ikke er der; angiv --log",
                        "the checkpoints differ in size, and the proof is in the log, which is not there; give --log");
            }
            boolean earlier = older.size() <= bundled.size();
            if (older.size() == bundled.size()) {
                requireSameRoot(older, bundled);
            } else if (log != null && present != null) {
                requireConsistent(log, present, earlier ? older : bundled, earlier ? bundled : older);
            }
            return CheckResult.passed(
                    older,
                    LocalizedText.of(
                            "{} blade og bevispakkens {} er samme log",
                            "{} leaves and the bundle's {} are the same log",
                            older.size(),
                            bundled.size()),
                    List.of());
        } catch (VerificationException flaw) {
            return CheckResult.failed(flaw);
        }
    }

    private void requireOurs(Checkpoint checkpoint) throws VerificationException {
        if (!checkpoint.origin().equals(bundled.origin())) {
            throw new VerificationException("det er loggen »{}«", "it is the log \"{}\"", checkpoint.origin());
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
            throw new VerificationException(
                    "loggen har kun {} blade nu, færre end {}",
                    "the log has only {} leaves now, fewer than {}",
                    present.size(),
                    second.size());
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
        return new VerificationException(
                "kontrolpunkterne på {} og {} blade er begge underskrevet, men ikke af samme log: nogen har skrevet om",
                "the checkpoints of {} and {} leaves are both signed, but not of one log: somebody has rewritten it",
                one.size(),
                other.size());
    }
}

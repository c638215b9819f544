package dk.seamark.reporting.record.rebuild;

import dk.seamark.events.value.Municipality;
import dk.seamark.reporting.record.facts.FactDifferences;
import dk.seamark.reporting.record.facts.FactRebuild;
import dk.seamark.reporting.record.facts.FactSets;
import dk.seamark.reporting.record.journal.JournalProof;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One rebuild, from the first entry to the moment when its facts become active. */
final class RebuildRun {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildRun.class);

    private final Municipality municipality;
    private final UUID id;
    private final long last;
    private final RebuildTable table;
    private final FactSets sets;
    private final FactRebuild fresh;
    private final JournalProof proof;

    private static final class Cancelled extends RuntimeException {

        Cancelled() {
            super(null, null, false, false);
        }
    }

    RebuildRun(
            Municipality municipality,
            UUID id,
            long last,
            RebuildTable table,
            FactSets sets,
            FactRebuild fresh,
            JournalProof proof) {
        this.municipality = municipality;
        this.id = id;
        this.last = last;
        this.table = table;
        this.sets = sets;
        this.fresh = fresh;
        this.proof = proof;
    }

    /** Runs the rebuild. If it fails, its facts are deleted and the failure is recorded. */
    RebuildOutcome run(RebuildFrom from) {
        try {
            if (from == RebuildFrom.CHECKPOINT) {
                takeUpCheckpoint();
            }
            fold();
            if (isChanged(proof.firstChange(municipality, entries -> goOn()))) {
                return breakOff(RebuildOutcome.JOURNAL_CHANGED);
            }
            RebuildOutcome outcome = compare();
            fresh.takeOver(() -> end(outcome));
            return outcome;
        } catch (Cancelled e) {
            return breakOff(RebuildOutcome.CANCELLED);
        } catch (RuntimeException e) {
            LOG.error("The rebuild {} of {} failed", id, municipality, e);
            return breakOff(RebuildOutcome.FAILED);
        }
    }

    /** Records the outcome in the transaction that makes its facts active. */
    private void end(RebuildOutcome outcome) {
        if (!table.finish(id, outcome)) {
            // Another rebuild may be running by now.
            throw new IllegalStateException("The rebuild " + id + " was taken for dead");
        }
    }

    private void takeUpCheckpoint() {
        table.newestVerified(municipality, sets.foldVersion())
                .filter(verified -> verified.position() <= last)
                // Without a checkpoint whose hash still matches, everything is folded.
                .filter(verified -> fresh.takeUp(verified.position(), verified.stateHash()))
                .ifPresent(verified -> table.beganAfter(id, verified.position()));
    }

    private void fold() {
        goOn();
        while (fresh.position() < last) {
            fresh.foldOn(last);
            goOn();
        }
        fresh.writeStanding();
        goOn();
    }

    /** If the journal does not match the log, it proves nothing, and no facts are built from it. */
    private boolean isChanged(Optional<JournalProof.Change> found) {
        found.ifPresent(change -> {
            table.changedAt(id, change.position());
            LOG.error("The journal of {} is not the one that was logged: {}", municipality, change.finding());
        });
        return found.isPresent();
    }

    private RebuildOutcome compare() {
        String hash = fresh.stateHash();
        String asked = fresh.askedHash();
        FactDifferences differences = fresh.compare();
        table.compared(id, hash, asked, differences);
        goOn();
        if (hash.equals(asked) && differences.count() == 0 && !sets.outrunTheJournal(municipality)) {
            return RebuildOutcome.AGREED;
        }
        LOG.error(
                "The facts of {} were not what its journal leads to: {} differ, first {}",
                municipality,
                differences.count(),
                differences.first());
        return RebuildOutcome.DIFFERED;
    }

    private void goOn() {
        if (table.progress(id, fresh.position())) {
            throw new Cancelled();
        }
    }

    private RebuildOutcome breakOff(RebuildOutcome outcome) {
        fresh.discard();
        table.finish(id, outcome);
        return outcome;
    }
}

package dk.seamark.bench.rebuild;

import dk.seamark.events.value.Municipality;
import dk.seamark.reporting.record.journal.JournalCopy;
import dk.seamark.standing.LedgerFold;

/** A rebuild: the journal read and decoded, every event folded, and the hash of the state at the end. */
record Rebuilding(JournalCopy journal, Municipality municipality, long events) {

    /**
     * A finished rebuild.
     *
     * @param perSecond events a second
     * @param fold the state, so that it is held while somebody looks at the heap
     */
    record Rebuilt(double perSecond, LedgerFold fold) {}

    Rebuilt run() {
        long start = System.nanoTime();
        LedgerFold fold = new LedgerFold(municipality);
        long read = journal.read(municipality, 0, events, entry -> entry.foldInto(fold));
        fold.stateHash();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (read != events || fold.position() != events) {
            throw new IllegalStateException("Only " + read + " of " + events + " events were read");
        }
        if (!fold.anomalies().isEmpty()) {
            throw new IllegalStateException("The synthetic ledger contradicts itself: "
                    + fold.anomalies().getFirst());
        }
        return new Rebuilt(events / seconds, fold);
    }
}

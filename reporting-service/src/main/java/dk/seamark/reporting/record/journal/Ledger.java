package dk.seamark.reporting.record.journal;

import dk.seamark.events.value.Municipality;
import dk.seamark.standing.LedgerFold;
import java.util.List;
import java.util.function.Function;

/**
 * The live ledger of one municipality: a fold that reads new journal entries before each query. It has no state beyond
 * the journal, so that every instance gives the same answers, and a restarted one rebuilds it.
 */
final class Ledger {

    private final Municipality municipality;
    private final Journal journal;
    private final int portion;
    private final LedgerFold fold;

    /** @param portion the batch size for reading entries, from 1 */
    Ledger(Municipality municipality, Journal journal, int portion) {
        this.municipality = municipality;
        this.journal = journal;
        this.portion = portion;
        this.fold = new LedgerFold(municipality);
    }

    /** Answers a query on everything that is in the journal now. */
    synchronized <T> T now(Function<LedgerFold, T> question) {
        readOn();
        return question.apply(fold);
    }

    private void readOn() {
        while (true) {
            List<JournalEntry> entries = journal.after(municipality, fold.position(), portion);
            entries.forEach(entry -> entry.foldInto(fold));
            if (entries.size() < portion) {
                return;
            }
        }
    }
}

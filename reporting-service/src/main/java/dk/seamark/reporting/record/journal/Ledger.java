package dk.seamark.reporting.record.journal;

import dk.seamark.events.value.Municipality;
import dk.seamark.standing.LedgerFold;
import java.util.List;
import java.util.function.Function;

/**
 * The live ledger of one municipality: a fold that reads on in the journal whenever it is asked. It
 * keeps nothing that the journal does not hold, so that any instance gives the same answer, and a new
 * one rebuilds it by the same code.
 */
final class Ledger {

    private final Municipality municipality;
    private final Journal journal;
    private final int portion;
    private final LedgerFold fold;

    /** @param portion how many entries are read at a time, from 1 */
    Ledger(Municipality municipality, Journal journal, int portion) {
        this.municipality = municipality;
        this.journal = journal;
        this.portion = portion;
        this.fold = new LedgerFold(municipality);
    }

    /** Answers from all that the journal holds now. */
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

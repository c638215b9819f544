package dk.seamark.reporting.journal;

import dk.seamark.events.Municipality;
import dk.seamark.reporting.standing.LedgerFold;
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
        readTo(Long.MAX_VALUE);
        return question.apply(fold);
    }

    /** Answers from the journal up to a position, or to its end if that comes first. */
    synchronized <T> T upTo(long position, Function<LedgerFold, T> question) {
        readTo(position);
        return question.apply(fold);
    }

    private void readTo(long last) {
        while (fold.position() < last) {
            int limit = (int) Math.min(portion, last - fold.position());
            List<JournalEntry> entries = journal.after(municipality, fold.position(), limit);
            entries.forEach(this::fold);
            if (entries.size() < limit) {
                return;
            }
        }
    }

    private void fold(JournalEntry entry) {
        switch (entry) {
            case JournalEntry.Said row -> fold.apply(row.position(), row.event());
            case JournalEntry.Unreadable row -> fold.unreadable(row.position(), row.stream());
        }
    }
}

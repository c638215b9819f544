package dk.seamark.reporting.record.journal;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.value.Municipality;
import dk.seamark.standing.LedgerFold;
import dk.seamark.standing.SampleEvents;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Two readers of one history: one that folds it at once, and one that follows it while it grows. */
final class TwoReaders {

    private static final Municipality SLAGELSE = new Municipality(SampleEvents.MUNICIPALITY);

    private TwoReaders() {}

    static <T> T rebuilt(List<LedgerEvent> events, Function<LedgerFold, T> question) {
        LedgerFold fold = new LedgerFold(SLAGELSE);
        for (int i = 0; i < events.size(); i++) {
            fold.apply(i + 1, events.get(i));
        }
        return question.apply(fold);
    }

    /**
     * Follows the journal while it grows, event by event. The bits of {@code variation} determine after which events a
     * query is made, and after which of those the service is restarted; the journal returns every entry twice.
     */
    static <T> T live(List<LedgerEvent> events, int portion, int variation, Function<LedgerFold, T> question) {
        List<JournalEntry> rows = new ArrayList<>();
        Journal journal = (municipality, position, limit) -> rows.stream()
                .skip(position)
                .limit(limit)
                .mapMulti((JournalEntry row, Consumer<JournalEntry> to) -> {
                    to.accept(row);
                    to.accept(row);
                })
                .toList();
        Ledger ledger = new Ledger(SLAGELSE, journal, portion);
        for (LedgerEvent event : events) {
            rows.add(new JournalEntry.Decoded(rows.size() + 1, event));
            int bits = variation >> (rows.size() % 8);
            if ((bits & 1) == 1) {
                ledger.now(LedgerFold::stateHash);
            }
            if ((bits & 3) == 3) {
                ledger = new Ledger(SLAGELSE, journal, portion);
            }
        }
        return ledger.now(question);
    }
}

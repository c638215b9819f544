package dk.seamark.reporting.facts;

import dk.seamark.events.Municipality;
import dk.seamark.reporting.journal.Follower;
import dk.seamark.reporting.journal.JournalCopy;
import dk.seamark.reporting.journal.JournalTable;
import dk.seamark.reporting.standing.LedgerFold;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings the facts up to the journal. Whoever holds a municipality's head writes; another instance that comes at
 * the same time waits and finds nothing left to do.
 */
@Component
class FactWriter implements Follower {

    /** How many entries one transaction takes in at most, so that it stays short. */
    private static final int PORTION = 10_000;

    private static final int FOLDS_KEPT = 50;

    private final FactTable table;
    private final JournalTable journal;
    private final JournalCopy copy;
    private final TransactionOperations transactions;
    private final Map<Municipality, Folding> foldings = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Municipality, Folding> eldest) {
            return size() > FOLDS_KEPT;
        }
    };

    /** A fold, whose facts it is of, and what it says of them. */
    private record Folding(long generation, LedgerFold fold, FactSpans spans) {}

    FactWriter(FactTable table, JournalTable journal, JournalCopy copy, TransactionOperations transactions) {
        this.table = table;
        this.journal = journal;
        this.copy = copy;
        this.transactions = transactions;
    }

    @Override
    public String follows() {
        return "facts";
    }

    @Override
    public void catchUp() {
        journal.heads().forEach((municipality, position) -> {
            if (position > position(municipality)) {
                catchUp(municipality, position);
            }
        });
    }

    /** Takes in the journal as far as a position at least, or all of it if it ends before. */
    void catchUp(Municipality municipality, long position) {
        while (position(municipality) < position) {
            Long taken = transactions.execute(status -> portion(municipality));
            if (taken == null || taken == 0) {
                return;
            }
        }
    }

    private long position(Municipality municipality) {
        return table.head(municipality.key())
                .filter(head -> head.foldVersion().equals(FoldVersion.CURRENT))
                .map(FactHead::position)
                .orElse(0L);
    }

    /** Takes in the next entries; returns how many there were. */
    private synchronized long portion(Municipality municipality) {
        FactHead head = current(municipality.key(), table.held(municipality.key(), FoldVersion.CURRENT));
        Folding folding = folding(municipality, head);
        LedgerFold fold = folding.fold();
        long taken = copy.read(municipality, head.position(), head.position() + PORTION, entry -> {
            folding.spans().at(entry.position());
            entry.foldInto(fold);
        });
        table.end(municipality.key(), head.generation(), folding.spans().takeEnded());
        table.add(municipality.key(), head.generation(), folding.spans().takeClosed());
        table.add(municipality.key(), head.generation(), folding.spans().takeOpen());
        table.move(municipality.key(), new FactHead(head.generation(), fold.position(), head.foldVersion()));
        return taken;
    }

    /** Begins anew if another fold made the facts that are there. */
    private FactHead current(String municipality, FactHead head) {
        if (head.foldVersion().equals(FoldVersion.CURRENT)) {
            return head;
        }
        FactHead anew = new FactHead(table.nextGeneration(), 0, FoldVersion.CURRENT);
        table.move(municipality, anew);
        return anew;
    }

    /** The fold as it was left, if nobody has written since; otherwise one put together from the facts. */
    private Folding folding(Municipality municipality, FactHead head) {
        Folding left = foldings.get(municipality);
        if (left != null
                && left.generation() == head.generation()
                && left.fold().position() == head.position()) {
            return left;
        }
        FactSpans spans = new FactSpans();
        LedgerFold fold = new LedgerFold(municipality, spans);
        fold.restore(head.position(), table.standing(municipality.key(), head.generation()));
        Folding anew = new Folding(head.generation(), fold, spans);
        foldings.put(municipality, anew);
        return anew;
    }
}

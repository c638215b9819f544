package dk.seamark.reporting.record.facts;

import dk.seamark.events.value.Municipality;
import dk.seamark.reporting.record.journal.JournalCopy;
import dk.seamark.standing.LedgerFold;
import java.util.List;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A new generation of facts that is built from the journal, beside the active one, in short transactions. It is not
 * visible until {@link #takeOver}. Not thread-safe.
 */
public final class FactRebuild {

    /** How many entries may be left to fold when the writers of facts are locked out. */
    private static final int SHORT_WAIT = 1_000;

    private static final int PORTION = 50_000;

    private final Municipality municipality;
    private final long generation;
    private final FactTable table;
    private final FactSetTable sets;
    private final FactWriter writer;
    private final JournalCopy journal;
    private final TransactionOperations transactions;
    private final FactHistory spans = new FactHistory();
    private LedgerFold fold;

    FactRebuild(
            Municipality municipality,
            long generation,
            FactTable table,
            FactSetTable sets,
            FactWriter writer,
            JournalCopy journal,
            TransactionOperations transactions) {
        this.municipality = municipality;
        this.generation = generation;
        this.table = table;
        this.sets = sets;
        this.writer = writer;
        this.journal = journal;
        this.transactions = transactions;
        this.fold = new LedgerFold(municipality, spans);
    }

    /** The last position that was folded; 0 before the first. */
    public long position() {
        return fold.position();
    }

    /** SHA-256 of the canonical state at {@link #position}. */
    public String stateHash() {
        return fold.stateHash();
    }

    /**
     * Copies the facts of the active generation at a position, if their state has this hash.
     *
     * @param verified the hash that an earlier rebuild computed
     * @return false if the hash differs; then nothing is copied
     */
    public boolean takeUp(long position, String verified) {
        long asked = asked(position).generation();
        LedgerFold taken = new LedgerFold(municipality, spans);
        taken.restore(position, sets.at(municipality.key(), asked, position));
        if (!taken.stateHash().equals(verified)) {
            return false;
        }
        sets.copy(municipality.key(), asked, generation, position);
        fold = taken;
        return true;
    }

    /** Folds the next entries up to {@code last}; at most a few ten thousand. */
    public void foldOn(long last) {
        if (read(Math.min(last, position() + PORTION)) == 0 && position() < last) {
            throw new IllegalStateException("The journal of " + municipality + " ends at " + position());
        }
        transactions.executeWithoutResult(status -> {
            table.end(municipality.key(), generation, spans.takeEnded());
            table.add(municipality.key(), generation, spans.takeClosed());
        });
    }

    /** Writes the facts that are still valid; they are held back as long as they may end soon. */
    public void writeStanding() {
        List<FactHistory.Span> standing = spans.takeOpen();
        for (int from = 0; from < standing.size(); from += PORTION) {
            List<FactHistory.Span> portion = standing.subList(from, Math.min(standing.size(), from + PORTION));
            transactions.executeWithoutResult(status -> table.add(municipality.key(), generation, portion));
        }
    }

    /** The hash of the active generation's state at {@link #position}. */
    public String askedHash() {
        LedgerFold asked = new LedgerFold(municipality);
        asked.restore(position(), sets.at(municipality.key(), asked(position()).generation(), position()));
        return asked.stateHash();
    }

    /** Compares the active generation with this one, including everything that ended up to {@link #position}. */
    public FactDifferences compare() {
        return sets.differences(municipality.key(), asked(position()).generation(), generation, position());
    }

    /**
     * Folds the entries that arrived meanwhile, and makes this the active generation, in one transaction.
     *
     * @param also is called in the same transaction; if it throws, everything is rolled back
     */
    public void takeOver(Runnable also) {
        boolean more = true;
        while (more && table.head(municipality.key()).orElseThrow().position() > position() + SHORT_WAIT) {
            more = read(position() + PORTION) > 0;
            transactions.executeWithoutResult(status -> write());
        }
        transactions.executeWithoutResult(status -> {
            FactHead head = table.held(municipality.key());
            read(Math.max(head.position(), position()));
            write();
            table.move(municipality.key(), new FactHead(generation, position()));
            also.run();
        });
    }

    /** Deletes this generation, in short transactions. */
    public void discard() {
        sets.delete(municipality.key(), generation);
    }

    private FactHead asked(long position) {
        writer.catchUp(municipality, position);
        return table.head(municipality.key()).orElseThrow();
    }

    private void write() {
        table.end(municipality.key(), generation, spans.takeEnded());
        table.add(municipality.key(), generation, spans.takeClosed());
        table.add(municipality.key(), generation, spans.takeOpen());
    }

    private long read(long last) {
        return journal.read(municipality, position(), last, entry -> {
            spans.at(entry.position());
            entry.foldInto(fold);
        });
    }
}

package dk.seamark.reporting.record.facts;

import dk.seamark.events.value.Municipality;
import dk.seamark.reporting.record.journal.JournalCopy;
import dk.seamark.reporting.record.journal.JournalTable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Builds sets of facts beside those that are asked, and clears away those that nobody asks. */
@Component
public class FactSets {

    private final FactTable table;
    private final FactSetTable sets;
    private final FactWriter writer;
    private final JournalCopy journal;
    private final JournalTable heads;
    private final TransactionOperations transactions;

    FactSets(
            FactTable table,
            FactSetTable sets,
            FactWriter writer,
            JournalCopy journal,
            JournalTable heads,
            TransactionOperations transactions) {
        this.table = table;
        this.sets = sets;
        this.writer = writer;
        this.journal = journal;
        this.heads = heads;
        this.transactions = transactions;
    }

    /** A number that no set of facts has had. */
    public long nextGeneration() {
        return sets.nextGeneration();
    }

    /** Which fold of which events makes facts now. */
    public String foldVersion() {
        return FoldVersion.CURRENT;
    }

    /** An empty set of facts, built beside those that are asked. */
    public FactRebuild fresh(Municipality municipality, long generation) {
        return new FactRebuild(municipality, generation, table, sets, writer, journal, transactions);
    }

    /** Deletes the sets that nobody asks. Nobody may be building one meanwhile. */
    public void sweep(Municipality municipality) {
        sets.forgetOldVersions(municipality.key());
        sets.unasked(municipality.key()).forEach(generation -> sets.delete(municipality.key(), generation));
    }

    /**
     * Whether the facts that are asked know more than the journal holds. It is no such thing while both grow,
     * as the facts follow.
     */
    public boolean outrunTheJournal(Municipality municipality) {
        long known = table.head(municipality.key()).map(FactHead::position).orElse(0L);
        return known > heads.head(municipality).position();
    }
}

package dk.seamark.reporting.record.facts;

import dk.seamark.events.value.Municipality;
import dk.seamark.reporting.record.journal.JournalCopy;
import dk.seamark.reporting.record.journal.JournalTable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Creates generations of facts beside the active ones, and deletes inactive ones. */
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

    /** A new generation number. */
    public long nextGeneration() {
        return sets.nextGeneration();
    }

    /** The version of the fold, including the set of events that it knows. */
    public String foldVersion() {
        return FoldVersion.CURRENT;
    }

    /** An empty generation of facts, to be built beside the active one. */
    public FactRebuild fresh(Municipality municipality, long generation) {
        return new FactRebuild(municipality, generation, table, sets, writer, journal, transactions);
    }

    /** Deletes the inactive generations. No rebuild of the municipality may be running. */
    public void sweep(Municipality municipality) {
        sets.forgetOldVersions(municipality.key());
        sets.unasked(municipality.key()).forEach(generation -> sets.delete(municipality.key(), generation));
    }

    /**
     * Whether the active facts are beyond the end of the journal. In normal operation they never are, as they follow
     * it.
     */
    public boolean outrunTheJournal(Municipality municipality) {
        long known = table.head(municipality.key()).map(FactHead::position).orElse(0L);
        return known > heads.head(municipality).position();
    }
}

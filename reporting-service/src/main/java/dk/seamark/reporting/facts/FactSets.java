package dk.seamark.reporting.facts;

import dk.seamark.events.Municipality;
import dk.seamark.reporting.journal.JournalCopy;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Builds sets of facts beside those that are asked, and clears away those that nobody asks. */
@Component
public class FactSets {

    private final FactTable table;
    private final FactSetTable sets;
    private final FactWriter writer;
    private final JournalCopy journal;
    private final TransactionOperations transactions;

    FactSets(
            FactTable table,
            FactSetTable sets,
            FactWriter writer,
            JournalCopy journal,
            TransactionOperations transactions) {
        this.table = table;
        this.sets = sets;
        this.writer = writer;
        this.journal = journal;
        this.transactions = transactions;
    }

    /** A number that no set of facts has had. */
    public long nextGeneration() {
        return table.nextGeneration();
    }

    /** Which fold of which events makes facts now. */
    public String foldVersion() {
        return FoldVersion.CURRENT;
    }

    /** An empty set of facts, built beside those that are asked. */
    public FreshFacts fresh(Municipality municipality, long generation) {
        return new FreshFacts(municipality, generation, table, sets, writer, journal, transactions);
    }

    /** Deletes the sets that nobody asks. Nobody may be building one meanwhile. */
    public void sweep(Municipality municipality) {
        // Looked up before the head is: what comes to be asked in between is not in the list.
        List<Long> generations = sets.generations(municipality.key());
        table.head(municipality.key())
                .ifPresent(head -> generations.stream()
                        .filter(generation -> generation != head.generation())
                        .forEach(generation -> sets.delete(municipality.key(), generation)));
    }
}

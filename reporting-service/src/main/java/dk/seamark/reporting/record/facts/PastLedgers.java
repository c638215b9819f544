package dk.seamark.reporting.record.facts;

import dk.seamark.events.value.Municipality;
import dk.seamark.standing.LedgerFold;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Restores ledgers as of a position from the facts that were valid there. */
@Component
public class PastLedgers {

    private final FactTable table;
    private final FactSetTable sets;
    private final FactWriter writer;
    private final TransactionTemplate oneView;

    PastLedgers(FactTable table, FactSetTable sets, FactWriter writer, PlatformTransactionManager transactions) {
        this.table = table;
        this.sets = sets;
        this.writer = writer;
        this.oneView = new TransactionTemplate(transactions);
        oneView.setReadOnly(true);
        oneView.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * Answers a query as of a position. The ledger must not be used after the query returns.
     *
     * @param position a position that the journal has reached, from 0
     * @param plans returns the plans that the query is about; it gets a ledger with every policy, but only the terms of
     *     each plan
     * @param question the query; it gets a ledger with these plans complete
     */
    public <T> T at(
            Municipality municipality,
            long position,
            Function<LedgerFold, Set<String>> plans,
            Function<LedgerFold, T> question) {
        return question.apply(seen(municipality, position, (ledger, head) -> {
            ledger.restore(position, table.heads(municipality.key(), head.generation(), position));
            for (String plan : plans.apply(ledger)) {
                ledger.restore(position, table.ofPlan(municipality.key(), head.generation(), plan, position));
            }
        }));
    }

    /**
     * Answers a query about one plan.
     *
     * @param question the query; it gets a ledger with every policy and this plan complete, and no other plan
     */
    public <T> T at(Municipality municipality, long position, String planId, Function<LedgerFold, T> question) {
        return question.apply(seen(municipality, position, (ledger, head) -> {
            ledger.restore(position, table.aroundPlan(municipality.key(), head.generation(), planId, position));
        }));
    }

    /** The whole ledger as of a position that the journal has reached. */
    public LedgerFold whole(Municipality municipality, long position) {
        return seen(
                municipality,
                position,
                (ledger, head) -> ledger.restore(position, sets.at(municipality.key(), head.generation(), position)));
    }

    /** A ledger that is restored from the table in one snapshot. */
    private LedgerFold seen(Municipality municipality, long position, BiConsumer<LedgerFold, FactHead> filling) {
        writer.catchUp(municipality, position);
        LedgerFold ledger = new LedgerFold(municipality);
        ledger.restore(position, List.of());
        if (position > 0) {
            oneView.executeWithoutResult(status -> filling.accept(
                    ledger,
                    table.head(municipality.key())
                            .filter(head -> head.position() >= position)
                            .orElseThrow(() -> new IllegalStateException(
                                    "The facts of " + municipality + " went back behind " + position))));
        }
        return ledger;
    }
}

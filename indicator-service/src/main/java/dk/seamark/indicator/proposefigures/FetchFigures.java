package dk.seamark.indicator.proposefigures;

import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import dk.seamark.indicator.figure.SlotState;
import dk.seamark.indicator.history.Histories;
import dk.seamark.indicator.jsonstat.Cell;
import dk.seamark.indicator.jsonstat.JsonStatException;
import dk.seamark.indicator.jsonstat.JsonStatReader;
import dk.seamark.indicator.plan.PlanIndicator;
import dk.seamark.indicator.statbank.QueriedCells;
import dk.seamark.indicator.statbank.SourceCell;
import dk.seamark.indicator.statbank.StatBankClient;
import dk.seamark.indicator.statbank.StatBankQuery;
import dk.seamark.indicator.statbank.StatBankReply;
import dk.seamark.indicator.statbank.StatBankTimes;
import dk.seamark.kit.problem.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks a query and proposes what the ledger does not say. */
@Component
final class FetchFigures {

    private static final Logger log = LoggerFactory.getLogger(FetchFigures.class);

    private final StatBankClient source;
    private final QueryTable queries;
    private final ReceiptTable receipts;
    private final ProposalTable proposals;
    private final Histories histories;
    private final TransactionTemplate transactions;

    FetchFigures(
            StatBankClient source,
            QueryTable queries,
            ReceiptTable receipts,
            ProposalTable proposals,
            Histories histories,
            PlatformTransactionManager transactions) {
        this.source = source;
        this.queries = queries;
        this.receipts = receipts;
        this.proposals = proposals;
        this.histories = histories;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** A cell of a slot. */
    private record SlotKey(Series series, String time) {}

    /**
     * Asks a query, with no transaction open, and keeps what comes of it in one.
     *
     * @param indicator the indicator of the query's component
     * @param by the opaque id of the person who asks; null for the schedule
     * @throws Refusal 409 or 503 if nothing came of it
     */
    FetchReport fetch(KeptQuery kept, PlanIndicator indicator, @Nullable String by) {
        StatBankReply reply = source.ask(kept.query());
        try {
            return take(kept, indicator, reply, ReceiptOrigin.FETCHED, by);
        } catch (Refusal refusal) {
            if (!(reply instanceof StatBankReply.Answered || reply instanceof StatBankReply.NotSetUp)) {
                queries.tried(kept.place(), refusal.code());
            }
            throw refusal;
        }
    }

    /**
     * The same with an answer that a person brings.
     *
     * @param file the bytes of the answer
     * @param by the opaque id of the person
     * @throws Refusal 409 if nothing came of it
     */
    FetchReport bring(KeptQuery kept, PlanIndicator indicator, byte[] file, String by) {
        return take(kept, indicator, StatBankClient.read(kept.query(), file), ReceiptOrigin.FILE, by);
    }

    private FetchReport take(
            KeptQuery kept, PlanIndicator indicator, StatBankReply reply, ReceiptOrigin origin, @Nullable String by) {
        return switch (reply) {
            case StatBankReply.Answered answered ->
                Objects.requireNonNull(transactions.execute(status -> keep(kept, indicator, answered, origin, by)));
            case StatBankReply.NotSetUp none -> throw Refusal.conflict("source-not-set-up");
            case StatBankReply.Away away -> {
                log.warn("StatBank is away: {}", away.why());
                throw Refusal.unavailable("source-away");
            }
            case StatBankReply.Rejected rejected -> throw Refusal.conflict("source-rejects-query", rejected.reason());
            case StatBankReply.Unreadable unreadable -> {
                log.warn(
                        "StatBank's answer to {} cannot be read: {}",
                        kept.query().table(),
                        unreadable.why());
                throw Refusal.conflict("source-unreadable");
            }
            case StatBankReply.TooLarge large -> throw Refusal.conflict("source-too-large");
            case StatBankReply.Changed changed -> throw Refusal.conflict("source-changed", changed.dimension());
        };
    }

    private FetchReport keep(
            KeptQuery kept,
            PlanIndicator indicator,
            StatBankReply.Answered answered,
            ReceiptOrigin origin,
            @Nullable String by) {
        ComponentPlace place = kept.place();
        StatBankQuery query = kept.query();
        if (queries.lock(place).filter(now -> now.query().equals(query)).isEmpty()) {
            throw Refusal.conflict("query-changed");
        }
        Optional<SourceReceipt> last = receipts.last(place, query);
        boolean unchanged = last.filter(before -> before.sha256().equals(ReceiptTable.sha256(answered.bytes())))
                .isPresent();
        SourceReceipt receipt = unchanged ? last.orElseThrow() : receipts.add(place, query, answered, origin, by);
        Map<SlotKey, Cell> before = last.map(each -> cells(query, each)).orElse(Map.of());

        List<FetchReport.CellView> views = new ArrayList<>();
        Set<String> passedOver = new HashSet<>();
        for (SourceCell cell : QueriedCells.of(query, answered.table())) {
            period(cell, place, indicator)
                    .ifPresentOrElse(
                            period -> views.add(propose(
                                    place,
                                    indicator,
                                    period,
                                    cell,
                                    before.get(new SlotKey(cell.series(), cell.time())),
                                    receipt)),
                            () -> passedOver.add(cell.time()));
        }
        if (origin == ReceiptOrigin.FETCHED) {
            queries.tried(place, null);
        }
        int proposed =
                (int) views.stream().filter(view -> view.proposal() != null).count();
        return new FetchReport(
                place.componentId(), ReceiptView.name(receipt), unchanged, proposed, passedOver.size(), views);
    }

    /** The period of a cell, if the plan asks for its figure. */
    private static Optional<ReportingPeriod> period(SourceCell cell, ComponentPlace place, PlanIndicator indicator) {
        return StatBankTimes.period(cell.time())
                .filter(indicator::covers)
                .filter(period -> indicator
                        .component(place.componentId(), period)
                        .filter(component -> cell.series() == Series.MUNICIPALITY || component.comparator() != null)
                        .isPresent())
                .filter(period -> !indicator.isCarriedOn(indicator.slot(place.componentId(), cell.series(), period)));
    }

    private FetchReport.CellView propose(
            ComponentPlace place,
            PlanIndicator indicator,
            ReportingPeriod period,
            SourceCell cell,
            @Nullable Cell before,
            SourceReceipt receipt) {
        ComponentDefinition component =
                indicator.component(place.componentId(), period).orElseThrow();
        SlotState state = histories
                .slots(indicator.stream(period))
                .in(indicator.slot(place.componentId(), cell.series(), period));
        ProposalRule.Result result = ProposalRule.of(new ProposalRule.Case(
                cell.cell(), component.unit(), state, before, proposals.ofSlot(place, cell.series(), period)));
        if (!result.keepsOpen()) {
            proposals.supersede(place, cell.series(), period);
        }
        ProposalKind kind = result.kind();
        String proposal = kind != null && cell.cell() instanceof Cell.Value number
                ? proposals.add(
                        place,
                        cell.series(),
                        period,
                        number.value(),
                        kind,
                        ProposalRule.standing(state),
                        receipt.receiptId())
                : null;
        return new FetchReport.CellView(
                cell.series().code(),
                period.toString(),
                result.outcome().code(),
                cell.cell() instanceof Cell.Value number ? number.value() : null,
                proposal);
    }

    /** The cells of an answer of before; none if it cannot be read any more. */
    private static Map<SlotKey, Cell> cells(StatBankQuery query, SourceReceipt receipt) {
        try {
            Map<SlotKey, Cell> cells = new HashMap<>();
            QueriedCells.of(query, JsonStatReader.read(receipt.answer()))
                    .forEach(cell -> cells.put(new SlotKey(cell.series(), cell.time()), cell.cell()));
            return cells;
        } catch (JsonStatException | IllegalArgumentException e) {
            log.warn("Receipt {} cannot be read any more: {}", receipt.receiptId(), e.toString());
            return Map.of();
        }
    }
}

package dk.seamark.indicator.proposefigures;

import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import dk.seamark.events.value.Unit;
import dk.seamark.indicator.figure.SlotState;
import dk.seamark.indicator.history.Histories;
import dk.seamark.indicator.jsonstat.Cell;
import dk.seamark.indicator.jsonstat.JsonStatException;
import dk.seamark.indicator.jsonstat.JsonStatReader;
import dk.seamark.indicator.plan.PlanIndicator;
import dk.seamark.indicator.proposefigures.download.MappedFile;
import dk.seamark.indicator.statbank.QueriedCells;
import dk.seamark.indicator.statbank.SourceCell;
import dk.seamark.indicator.statbank.StatBankClient;
import dk.seamark.indicator.statbank.StatBankQuery;
import dk.seamark.indicator.statbank.StatBankReply;
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

    /**
     * Asks a query, with no transaction open, and keeps what comes of it in one.
     *
     * @param indicator the indicator of the query's component
     * @param by the opaque id of the person who asks; null for the schedule
     * @throws Refusal 409 or 503 if nothing came of it
     */
    FetchReport fetch(KeptQuery kept, PlanIndicator indicator, @Nullable String by) {
        return switch (kept.query()) {
            case SourceQuery.File file -> throw Refusal.conflict("query-of-file");
            case SourceQuery.Table table -> {
                StatBankReply reply = source.ask(table.query());
                try {
                    yield keep(kept, indicator, answer(table.query(), reply), ReceiptOrigin.FETCHED, by);
                } catch (Refusal refusal) {
                    if (!(reply instanceof StatBankReply.Answered || reply instanceof StatBankReply.NotSetUp)) {
                        queries.tried(kept.place(), refusal.code());
                    }
                    throw refusal;
                }
            }
        };
    }

    /**
     * The same with an answer that a person brings: a table in JSON-stat, or a file that is read by a mapping.
     *
     * @param file the bytes of the answer
     * @param by the opaque id of the person
     * @throws Refusal 400, 409 or 422 if nothing came of it
     */
    FetchReport bring(KeptQuery kept, PlanIndicator indicator, byte[] file, String by) {
        SourceAnswer answer = switch (kept.query()) {
            case SourceQuery.Table table -> answer(table.query(), StatBankClient.read(table.query(), file));
            case SourceQuery.File mapped -> new SourceAnswer(file, null, mapped(mapped, kept.place(), indicator, file));
        };
        return keep(kept, indicator, answer, ReceiptOrigin.FILE, by);
    }

    private static SourceAnswer answer(StatBankQuery query, StatBankReply reply) {
        return switch (reply) {
            case StatBankReply.Answered answered ->
                new SourceAnswer(
                        answered.bytes(), answered.table().updated(), QueriedCells.of(query, answered.table()));
            case StatBankReply.NotSetUp none -> throw Refusal.conflict("source-not-set-up");
            case StatBankReply.Away away -> {
                log.warn("StatBank is away: {}", away.why());
                throw Refusal.unavailable("source-away");
            }
            case StatBankReply.Rejected rejected -> throw Refusal.conflict("source-rejects-query", rejected.reason());
            case StatBankReply.Unreadable unreadable -> {
                log.warn("StatBank's answer to {} cannot be read: {}", query.table(), unreadable.why());
                throw Refusal.conflict("source-unreadable");
            }
            case StatBankReply.TooLarge large -> throw Refusal.conflict("source-too-large");
            case StatBankReply.Changed changed -> throw Refusal.conflict("source-changed", changed.dimension());
        };
    }

    private static List<SourceCell> mapped(
            SourceQuery.File query, ComponentPlace place, PlanIndicator indicator, byte[] file) {
        Unit unit = indicator
                .definition()
                .component(place.componentId())
                .map(ComponentDefinition::unit)
                .orElseThrow(() -> Refusal.notFound("component-unknown", place.componentId()));
        return MappedFile.read(file, query.mapping(), unit, (series, period) -> asks(indicator, place, series, period));
    }

    private FetchReport keep(
            KeptQuery kept, PlanIndicator indicator, SourceAnswer answer, ReceiptOrigin origin, @Nullable String by) {
        return Objects.requireNonNull(transactions.execute(status -> keepInOne(kept, indicator, answer, origin, by)));
    }

    private FetchReport keepInOne(
            KeptQuery kept, PlanIndicator indicator, SourceAnswer answer, ReceiptOrigin origin, @Nullable String by) {
        ComponentPlace place = kept.place();
        SourceQuery query = kept.query();
        if (queries.lock(place).filter(now -> now.query().equals(query)).isEmpty()) {
            throw Refusal.conflict("query-changed");
        }
        Optional<SourceReceipt> last = receipts.last(place, query);
        boolean unchanged = last.filter(before -> before.sha256().equals(ReceiptTable.sha256(answer.bytes())))
                .isPresent();
        SourceReceipt receipt = unchanged ? last.orElseThrow() : receipts.add(place, query, answer, origin, by);
        Map<SourceCell.Slot, Cell> before =
                last.map(each -> cells(query, place, indicator, each)).orElse(Map.of());
        List<FetchReport.CellView> views = new ArrayList<>();
        Set<String> passedOver = new HashSet<>();
        for (SourceCell cell : answer.cells()) {
            ReportingPeriod period = cell.period();
            if (period != null && asks(indicator, place, cell.series(), period)) {
                views.add(propose(place, indicator, period, cell, before.get(cell.slot()), receipt));
            } else {
                passedOver.add(cell.time());
            }
        }
        if (origin == ReceiptOrigin.FETCHED) {
            queries.tried(place, null);
        }
        int proposed =
                (int) views.stream().filter(view -> view.proposal() != null).count();
        return new FetchReport(
                place.componentId(), ReceiptView.name(receipt), unchanged, proposed, passedOver.size(), views);
    }

    /** Whether the plan asks for a figure. */
    private static boolean asks(PlanIndicator indicator, ComponentPlace place, Series series, ReportingPeriod period) {
        return indicator.covers(period)
                && indicator
                        .component(place.componentId(), period)
                        .filter(component -> series == Series.MUNICIPALITY || component.comparator() != null)
                        .isPresent()
                && !indicator.isCarriedOn(indicator.slot(place.componentId(), series, period));
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
    private static Map<SourceCell.Slot, Cell> cells(
            SourceQuery query, ComponentPlace place, PlanIndicator indicator, SourceReceipt receipt) {
        try {
            List<SourceCell> read = switch (query) {
                case SourceQuery.Table table -> QueriedCells.of(table.query(), JsonStatReader.read(receipt.answer()));
                case SourceQuery.File file -> mapped(file, place, indicator, receipt.answer());
            };
            Map<SourceCell.Slot, Cell> cells = new HashMap<>();
            read.forEach(cell -> cells.put(cell.slot(), cell.cell()));
            return cells;
        } catch (JsonStatException | IllegalArgumentException | Refusal e) {
            log.warn("Receipt {} cannot be read any more: {}", receipt.receiptId(), e.toString());
            return Map.of();
        }
    }
}

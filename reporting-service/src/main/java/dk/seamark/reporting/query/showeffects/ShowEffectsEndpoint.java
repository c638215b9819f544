package dk.seamark.reporting.query.showeffects;

import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.events.plan.PlanId;
import dk.seamark.events.standing.FigureStanding;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import dk.seamark.events.wire.Coded;
import dk.seamark.events.wire.WireTypes;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.kit.security.Caller;
import dk.seamark.reporting.query.showeffects.EffectsView.FigureView;
import dk.seamark.reporting.query.showeffects.EffectsView.PackView;
import dk.seamark.reporting.record.facts.PastLedgers;
import dk.seamark.reporting.record.history.Filter;
import dk.seamark.reporting.record.history.HistoryTable;
import dk.seamark.reporting.record.history.RecordedEvent;
import dk.seamark.reporting.record.journal.JournalTable;
import dk.seamark.reporting.record.period.PeriodQueries;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class ShowEffectsEndpoint {

    /** At most 27 digits, 15 of them behind the point, as a figure may have them. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}(?:\\.[0-9]{1,15})?");

    private static final String ISSUED = WireTypes.of(CommitteePackIssued.class).name();

    private final PastLedgers past;
    private final JournalTable journal;
    private final HistoryTable history;

    ShowEffectsEndpoint(PastLedgers past, JournalTable journal, HistoryTable history) {
        this.past = past;
        this.journal = journal;
        this.history = history;
    }

    /**
     * What a figure would do. Nothing is recorded: the figure stands in a ledger that is restored for the answer alone.
     *
     * @param year the period that the figure describes
     * @param value the figure, in the component's unit
     */
    @GetMapping("/api/{municipality}/years/{year}/effects")
    EffectsView get(
            Caller caller,
            @PathVariable String year,
            @RequestParam String plan,
            @RequestParam String indicator,
            @RequestParam String component,
            @RequestParam(required = false) @Nullable String series,
            @RequestParam String value) {
        ReportingPeriod period = PeriodQueries.period(year);
        PlanId planId = PeriodQueries.plan(plan);
        FigureSlot slot = new FigureSlot(indicator, component, series(series), period.toString());
        SlotQuestion asked = new SlotQuestion(planId.key(), slot, number(value));
        Municipality municipality = caller.municipality();
        long head = journal.head(municipality).position();
        return past.at(
                municipality,
                head,
                asked.planId(),
                ledger -> new FigureEffects(ledger, asked).view(packs(municipality, head, asked)));
    }

    private static Series series(@Nullable String series) {
        return series == null
                ? Series.MUNICIPALITY
                : Coded.of(Series.class, series)
                        .orElseThrow(() -> Refusal.malformed(Violation.of("series", "series.unknown")));
    }

    private static BigDecimal number(String value) {
        if (!NUMBER.matcher(value).matches()) {
            throw Refusal.malformed(Violation.of("value", "value.number"));
        }
        return new BigDecimal(value);
    }

    /** The issued packs that told another figure. A pack tells the figures up to its period. */
    private List<PackView> packs(Municipality municipality, long head, SlotQuestion asked) {
        Filter issues = new Filter(null, asked.planId(), null, null, null, ISSUED, null);
        return history.after(municipality.key(), 0, head, issues, Integer.MAX_VALUE).stream()
                .flatMap(issue -> pack(municipality, issue, asked).stream())
                .toList();
    }

    private Optional<PackView> pack(Municipality municipality, RecordedEvent issue, SlotQuestion asked) {
        return issue.event() instanceof CommitteePackIssued pack
                ? told(municipality, pack, asked)
                        .filter(figure -> figure.figure().value().compareTo(asked.value()) != 0)
                        .map(figure -> new PackView(
                                pack.period(), pack.number(), issue.time(), pack.position(), FigureView.of(figure)))
                : Optional.empty();
    }

    private Optional<FigureStanding> told(Municipality municipality, CommitteePackIssued pack, SlotQuestion asked) {
        ReportingPeriod period = ReportingPeriod.parse(pack.period());
        return asked.period().compareTo(period) > 0
                ? Optional.empty()
                : past.at(
                        municipality,
                        pack.position(),
                        asked.planId(),
                        ledger -> ledger.standing(asked.planId(), period)
                                .flatMap(standing -> FigureEffects.stands(standing, asked.slot())));
    }
}

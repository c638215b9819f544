package dk.seamark.reporting.query.showeffects;

import dk.seamark.events.figure.CorrectionReason;
import dk.seamark.events.figure.Figure;
import dk.seamark.events.figure.FigureEvent;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.figure.MeasurementCorrected;
import dk.seamark.events.figure.MeasurementRecorded;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.PlanTerms;
import dk.seamark.events.standing.FigureStanding;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.standing.TargetStanding;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.pack.explain.Explanation;
import dk.seamark.pack.explain.Explanations;
import dk.seamark.reporting.query.showeffects.EffectsView.FigureView;
import dk.seamark.reporting.query.showeffects.EffectsView.PackView;
import dk.seamark.reporting.query.showeffects.EffectsView.TargetEffect;
import dk.seamark.standing.LedgerFold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lets a figure stand in a ledger and compares the verdicts before and after. The ledger is judged by the fold that
 * judges the record, and must be of no further use to anybody: it then has what has not happened.
 */
final class FigureEffects {

    /** The id of the measurement that there is not. */
    private static final String NO_MEASUREMENT = "00000000-0000-0000-0000-000000000000";

    private final LedgerFold ledger;
    private final SlotQuestion asked;

    FigureEffects(LedgerFold ledger, SlotQuestion asked) {
        this.ledger = ledger;
        this.asked = asked;
    }

    /** A target's verdict, with the target. */
    private record Judged(TargetStanding.Judged target, Explanation verdict) {}

    /**
     * The effects; the packs come from elsewhere.
     *
     * @throws Refusal 404 if the plan has no such slot, 422 if the figure cannot stand in it
     */
    EffectsView view(List<PackView> packs) {
        FigureSlot slot = asked.slot();
        Standing standing = standing(asked.period());
        IndicatorStanding indicator = find(standing, slot.indicatorId())
                .orElseThrow(() -> Refusal.notFound("indicator-unknown", slot.indicatorId()));
        ComponentDefinition component = indicator
                .indicator()
                .component(slot.componentId())
                .orElseThrow(() -> Refusal.notFound("component-unknown", slot.componentId()));
        demandPossible(component);
        FigureStanding stands = stands(standing, slot).orElse(null);
        long position = ledger.position();
        List<ReportingPeriod> periods = periods();
        Map<LocalDate, Judged> now = judged(periods);
        let(event(indicator.indicator(), component, stands));
        Map<LocalDate, Judged> with = judged(periods);
        List<TargetEffect> targets = new ArrayList<>();
        now.forEach((date, target) -> targets.add(effect(target, Objects.requireNonNull(with.get(date)))));
        return new EffectsView(
                asked.planId(),
                slot.indicatorId(),
                slot.componentId(),
                slot.series().code(),
                slot.period(),
                position,
                asked.value(),
                component.unit().code(),
                stands == null ? null : FigureView.of(stands),
                targets,
                packs);
    }

    private static TargetEffect effect(Judged now, Judged with) {
        return new TargetEffect(
                now.target().targetDate(),
                now.target().period(),
                now.target().wording(),
                now.verdict(),
                with.verdict(),
                !now.verdict().code().equals(with.verdict().code()));
    }

    private Standing standing(ReportingPeriod period) {
        return ledger.standing(asked.planId(), period)
                .orElseThrow(() -> Refusal.notFound("plan-unknown", asked.planId()));
    }

    private static Optional<IndicatorStanding> find(Standing standing, String indicatorId) {
        return standing.tracks().stream()
                .flatMap(track -> track.indicators().stream())
                .filter(each -> each.indicator().indicatorId().equals(indicatorId))
                .findFirst();
    }

    /** The figure that stands in a slot. */
    static Optional<FigureStanding> stands(Standing standing, FigureSlot slot) {
        return find(standing, slot.indicatorId()).stream()
                .flatMap(indicator -> indicator.figures().stream())
                .filter(figure -> figure.slot().equals(slot))
                .findFirst();
    }

    private void demandPossible(ComponentDefinition component) {
        if (asked.slot().series() == Series.COMPARATOR && component.comparator() == null) {
            throw Refusal.invalid(Violation.of("series", "series.none", component.componentId()));
        }
        if (component.unit().brokenBy(asked.value()).isPresent()) {
            throw Refusal.invalid(
                    Violation.of("value", "value.of-unit", component.unit().code()));
        }
    }

    private FigureEvent event(
            IndicatorDefined indicator, ComponentDefinition component, @Nullable FigureStanding stands) {
        Figure figure = new Figure(
                asked.value(), component.unit(), asked.period().lastDay(), indicator.source(), null, null, false);
        return stands == null
                ? new MeasurementRecorded(
                        indicator.municipality(), asked.planId(), NO_MEASUREMENT, asked.slot(), figure, null)
                : new MeasurementCorrected(
                        indicator.municipality(),
                        asked.planId(),
                        NO_MEASUREMENT,
                        stands.measurementId(),
                        asked.slot(),
                        figure,
                        CorrectionReason.SOURCE_REVISED,
                        null);
    }

    private void let(FigureEvent event) {
        int before = ledger.anomalies().size();
        ledger.apply(ledger.position() + 1, event);
        if (ledger.anomalies().size() > before) {
            // The slot is there, and what stands in it is corrected: only a predecessor's figure refuses that.
            throw Refusal.invalid(Violation.of("value", "value.carried"));
        }
    }

    /** The periods of the plan from the figure's year on, with each whole year, in order. */
    private List<ReportingPeriod> periods() {
        int first = asked.period().year();
        PlanTerms terms = ledger.terms(asked.planId(), new ReportingPeriod(ReportingPeriod.LAST))
                .orElseThrow(() -> Refusal.notFound("plan-unknown", asked.planId()));
        return IntStream.rangeClosed(first, Math.max(first, terms.lastYear()))
                .boxed()
                .flatMap(year -> Stream.concat(
                        ReportingPeriod.of(year, terms.followedUp()).stream(), Stream.of(new ReportingPeriod(year))))
                .distinct()
                .sorted()
                .toList();
    }

    /** The targets that are judged in these periods or between them, each by the first standing that judges it. */
    private Map<LocalDate, Judged> judged(List<ReportingPeriod> periods) {
        Map<LocalDate, Judged> judged = new TreeMap<>();
        int first = asked.period().year();
        for (ReportingPeriod period : periods) {
            find(standing(period), asked.slot().indicatorId())
                    .ifPresent(indicator -> indicator.targets().stream()
                            .filter(target ->
                                    ReportingPeriod.parse(target.period()).year() >= first)
                            .flatMap(target ->
                                    target instanceof TargetStanding.Judged its ? Stream.of(its) : Stream.empty())
                            .forEach(target -> judged.putIfAbsent(
                                    target.targetDate(),
                                    new Judged(
                                            target, Explanations.explain(target.verdict(), indicator.indicator())))));
        }
        return judged;
    }
}

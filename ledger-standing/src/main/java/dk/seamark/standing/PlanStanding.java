package dk.seamark.standing;

import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.Moment;
import dk.seamark.events.plan.PlanOutline;
import dk.seamark.events.plan.SeriesBreak;
import dk.seamark.events.plan.TrackDefined;
import dk.seamark.events.rule.Absent;
import dk.seamark.events.rule.AnswerPlace;
import dk.seamark.events.rule.SpanReading;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.standing.EarlierDefinition;
import dk.seamark.events.standing.FigureStanding;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.standing.TargetStanding;
import dk.seamark.events.standing.TargetStanding.Ahead;
import dk.seamark.events.standing.TargetStanding.Judged;
import dk.seamark.events.standing.TrackStanding;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Builds the standings of a plan's tracks for a period. */
final class PlanStanding {

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    /** Sorts numbers of several parts numerically: 5.2 before 5.10. */
    private static final Comparator<IndicatorDefined> BY_NUMBER = Comparator.comparing(
                    (IndicatorDefined indicator) -> countable(indicator.number()))
            .thenComparing(IndicatorDefined::indicatorId);

    private static final Comparator<TrackDefined> BY_TRACK_NUMBER =
            Comparator.comparingInt(TrackDefined::number).thenComparing(TrackDefined::trackId);

    private static String countable(String number) {
        return DIGITS.matcher(number)
                .replaceAll(digits -> "0".repeat(Math.max(0, 9 - digits.group().length())) + digits.group());
    }

    private final PlanFold plan;
    private final FigureFold figures;
    private final ReportFold reports;
    private final ReportingPeriod period;
    private final PlanOutline outline;
    private final SpanReading reading;

    /** The plan as it was followed up on in other periods. */
    private final Map<ReportingPeriod, PlanOutline> others = new HashMap<>();

    PlanStanding(Plans.Plan folds, ReportingPeriod period, PlanOutline outline, SpanReading reading) {
        this.plan = folds.terms();
        this.figures = folds.figures();
        this.reports = folds.reports();
        this.period = period;
        this.outline = outline;
        this.reading = reading;
    }

    List<TrackStanding> tracks() {
        return outline.tracks().values().stream()
                .sorted(BY_TRACK_NUMBER)
                .map(this::track)
                .toList();
    }

    private TrackStanding track(TrackDefined track) {
        List<IndicatorStanding> indicators = outline.indicators().values().stream()
                .filter(indicator -> indicator.trackId().equals(track.trackId()))
                .sorted(BY_NUMBER)
                .map(this::indicator)
                .toList();
        return new TrackStanding(track, reports.standing(track.trackId(), period.toString()), indicators);
    }

    private IndicatorStanding indicator(IndicatorDefined indicator) {
        List<FigureStanding> known = indicator.components().stream()
                .flatMap(component -> figures.upTo(period, indicator.indicatorId(), component.componentId()).stream())
                .toList();
        List<TargetStanding> targets = plan.targets(indicator.indicatorId()).entrySet().stream()
                .flatMap(target -> target(indicator.indicatorId(), target.getKey(), target.getValue()).stream())
                .toList();
        List<SeriesBreak> breaks = outline.breaks().stream()
                .filter(each -> each.indicatorId().equals(indicator.indicatorId()))
                .toList();
        List<EarlierDefinition> earlier =
                breaks.stream().flatMap(each -> before(each).stream()).toList();
        return IndicatorStanding.of(
                indicator,
                known,
                targets,
                breaks,
                earlier,
                plan.parts().amendments().carried(indicator.indicatorId()));
    }

    /** A component as it was defined last before a break; empty if it was not in the plan by then. */
    private Optional<EarlierDefinition> before(SeriesBreak each) {
        return ReportingPeriod.parsed(each.from())
                .flatMap(ReportingPeriod::previous)
                .map(last -> plan.parts().definition(each.indicatorId(), last))
                .flatMap(indicator -> indicator.component(each.componentId()))
                .map(component -> new EarlierDefinition(component, each.from()));
    }

    /**
     * The targets of an earlier standing that have other terms now, or other answers to what their rules leave open, by
     * their terms then and the figures of now.
     */
    List<EarlierTarget> revisedSince(Standing earlier) {
        return earlier.tracks().stream()
                .flatMap(track -> track.indicators().stream())
                .flatMap(indicator -> indicator.targets().stream().flatMap(then -> revised(indicator, then).stream()))
                .toList();
    }

    private boolean isAs(TargetStanding then, Target now) {
        return now.wording().equals(then.wording())
                && now.rule().equals(then.rule())
                && judged(then.targetDate(), now).toString().equals(then.period());
    }

    private Optional<EarlierTarget> revised(IndicatorStanding earlier, TargetStanding then) {
        String indicatorId = earlier.indicator().indicatorId();
        Target now = plan.targets(indicatorId).get(then.targetDate());
        IndicatorDefined seen =
                seen(ReportingPeriod.parse(then.period())).indicators().get(indicatorId);
        if (now == null || seen == null) {
            return Optional.empty();
        }
        IndicatorDefined read = readAs(seen, earlier.indicator(), then.rule());
        if (isAs(then, now) && read.equals(seen)) {
            return Optional.empty();
        }
        Target terms = new Target(then.wording(), then.rule(), then.decision(), then.period());
        return Optional.of(new EarlierTarget(indicatorId, target(read, then.targetDate(), terms)));
    }

    /** An indicator of now with the answers of then to what a rule asks of its components. */
    private static IndicatorDefined readAs(IndicatorDefined now, IndicatorDefined then, TargetRule rule) {
        IndicatorDefined read = now;
        for (AnswerPlace place : rule.places()) {
            read = switch (place) {
                case AnswerPlace.OfDirection of -> readAs(read, then, of.component(), ComponentDefinition::directedAs);
                case AnswerPlace.OfCounting of -> readAs(read, then, of.component(), ComponentDefinition::countedAs);
                case AnswerPlace.OfReading inTheRule -> read;
                case AnswerPlace.OfTolerance inTheRule -> read;
                case AnswerPlace.OfRelevance inTheRule -> read;
                case AnswerPlace.OfEnough inTheRule -> read;
            };
        }
        return read;
    }

    private static IndicatorDefined readAs(
            IndicatorDefined now,
            IndicatorDefined then,
            String component,
            BinaryOperator<ComponentDefinition> reading) {
        return then.component(component)
                .map(before -> now.component(component, definition -> reading.apply(definition, before)))
                .orElse(now);
    }

    /** A target; empty if the plan does not follow up on its indicator in the period that it judges. */
    private Optional<TargetStanding> target(String indicatorId, LocalDate date, Target target) {
        return Optional.ofNullable(seen(judged(date, target)).indicators().get(indicatorId))
                .map(indicator -> target(indicator, date, target));
    }

    /** @param indicator the indicator as it is in the period that the target judges */
    private TargetStanding target(IndicatorDefined indicator, LocalDate date, Target target) {
        ReportingPeriod judged = judged(date, target);
        if (judged.compareTo(period) > 0) {
            return new Ahead(date, judged.toString(), target.wording(), target.rule(), target.revisedBy());
        }
        TargetEvidence evidence = new TargetEvidence(
                indicator,
                judged,
                previousTarget(indicator, judged),
                seen(judged).breaks(),
                figures,
                (component, each) -> !each.equals(judged) && rests(indicator, component, each));
        return new Judged(
                date,
                judged.toString(),
                target.wording(),
                target.rule(),
                target.revisedBy(),
                target.rule().judge(evidence));
    }

    /**
     * Whether a span leaves an earlier period out: the plan does not follow up on the indicator in it, or did not have
     * it or the component yet and no figure is recorded.
     *
     * @param indicator the indicator in the judged period
     */
    private boolean rests(IndicatorDefined indicator, String component, ReportingPeriod earlier) {
        String id = indicator.indicatorId();
        IndicatorDefined then = seen(earlier).indicators().get(id);
        boolean asked = then != null
                && (then.component(component).isPresent()
                        || indicator.component(component).isEmpty());
        if (reading == SpanReading.EVERY_PERIOD || asked) {
            return false;
        }
        return figures.datum(id, component, Series.MUNICIPALITY, earlier) instanceof Absent
                || (then == null && plan.parts().excludes(id, earlier));
    }

    /** The plan as it is followed up on in another period; without indicators in years that it lost by amendment. */
    private PlanOutline seen(ReportingPeriod other) {
        if (other.equals(period) || plan.parts().amendments().all().isEmpty()) {
            return outline;
        }
        return others.computeIfAbsent(other, any -> {
            PlanOutline then = Objects.requireNonNull(plan.parts().at(Moment.after(other)));
            return other.year() <= then.terms().lastYear() ? then : then.withoutIndicators();
        });
    }

    private ReportingPeriod judged(LocalDate date, Target target) {
        return ReportingPeriod.ofTarget(target.judges(), date, plan.parts().cadence());
    }

    /** The last period before {@code judged} that has a target and is followed up on; null if there is none. */
    private @Nullable ReportingPeriod previousTarget(IndicatorDefined indicator, ReportingPeriod judged) {
        return plan.targets(indicator.indicatorId()).entrySet().stream()
                .filter(target -> target.getValue().rule().asksSomething())
                .map(target -> judged(target.getKey(), target.getValue()))
                .filter(earlier -> earlier.compareTo(judged) < 0)
                // While it rests nobody records a figure, so there is no result to compare with.
                .filter(earlier -> seen(earlier).indicators().containsKey(indicator.indicatorId()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}

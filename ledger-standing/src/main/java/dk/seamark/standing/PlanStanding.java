package dk.seamark.standing;

import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.Moment;
import dk.seamark.events.plan.PlanOutline;
import dk.seamark.events.plan.SeriesBreak;
import dk.seamark.events.plan.TrackDefined;
import dk.seamark.events.standing.EarlierDefinition;
import dk.seamark.events.standing.FigureStanding;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.standing.TargetStanding;
import dk.seamark.events.standing.TargetStanding.Ahead;
import dk.seamark.events.standing.TargetStanding.Judged;
import dk.seamark.events.standing.TrackStanding;
import dk.seamark.events.value.ReportingPeriod;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

    /** The plan as it was followed up on in other periods. */
    private final Map<ReportingPeriod, PlanOutline> others = new HashMap<>();

    PlanStanding(Plans.Plan folds, ReportingPeriod period, PlanOutline outline) {
        this.plan = folds.terms();
        this.figures = folds.figures();
        this.reports = folds.reports();
        this.period = period;
        this.outline = outline;
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
        if (breaks.isEmpty()) {
            return new IndicatorStanding(indicator, known, targets);
        }
        List<EarlierDefinition> earlier =
                breaks.stream().flatMap(each -> before(each).stream()).toList();
        return new IndicatorStanding(indicator, known, targets, breaks, earlier);
    }

    /** A component as it was defined last before a break; empty if it was not in the plan by then. */
    private Optional<EarlierDefinition> before(SeriesBreak each) {
        return ReportingPeriod.parsed(each.from())
                .flatMap(ReportingPeriod::previous)
                .map(last -> plan.parts().definition(each.indicatorId(), last))
                .flatMap(indicator -> indicator.component(each.componentId()))
                .map(component -> new EarlierDefinition(component, each.from()));
    }

    /** The targets of an earlier standing that have other terms now, by their terms then and the figures of now. */
    List<EarlierTarget> revisedSince(Standing earlier) {
        return earlier.tracks().stream()
                .flatMap(track -> track.indicators().stream())
                .flatMap(indicator -> indicator.targets().stream()
                        .flatMap(then -> revised(indicator.indicator().indicatorId(), then).stream()))
                .toList();
    }

    private boolean isAs(TargetStanding then, Target now) {
        return now.wording().equals(then.wording())
                && now.rule().equals(then.rule())
                && judged(then.targetDate(), now).toString().equals(then.period());
    }

    private Optional<EarlierTarget> revised(String indicatorId, TargetStanding then) {
        Target now = plan.targets(indicatorId).get(then.targetDate());
        boolean same = now == null || isAs(then, now);
        return same
                ? Optional.empty()
                : target(
                                indicatorId,
                                then.targetDate(),
                                new Target(then.wording(), then.rule(), then.decision(), then.period()))
                        .map(target -> new EarlierTarget(indicatorId, target));
    }

    /** A target; empty if the plan does not follow up on its indicator in the period that it judges. */
    private Optional<TargetStanding> target(String indicatorId, LocalDate date, Target target) {
        ReportingPeriod judged = judged(date, target);
        PlanOutline then = seen(judged);
        IndicatorDefined indicator = then.indicators().get(indicatorId);
        if (indicator == null) {
            return Optional.empty();
        }
        if (judged.compareTo(period) > 0) {
            return Optional.of(new Ahead(date, judged.toString(), target.wording(), target.rule(), target.revisedBy()));
        }
        TargetEvidence evidence = new TargetEvidence(
                indicator,
                judged,
                previousTarget(indicator, judged),
                then.breaks(),
                figures,
                each -> seen(each).indicators().containsKey(indicatorId));
        return Optional.of(new Judged(
                date,
                judged.toString(),
                target.wording(),
                target.rule(),
                target.revisedBy(),
                target.rule().judge(evidence)));
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

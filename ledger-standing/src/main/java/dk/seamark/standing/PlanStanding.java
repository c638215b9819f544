package dk.seamark.standing;

import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.TrackDefined;
import dk.seamark.events.standing.FigureStanding;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.standing.TargetStanding;
import dk.seamark.events.standing.TargetStanding.Ahead;
import dk.seamark.events.standing.TargetStanding.Judged;
import dk.seamark.events.standing.TrackStanding;
import dk.seamark.events.value.ReportingPeriod;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Builds the standings of a plan's tracks for a period. */
record PlanStanding(PlanFold plan, FigureFold figures, ReportFold reports, ReportingPeriod period) {

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

    List<TrackStanding> tracks() {
        return plan.tracks().values().stream()
                .sorted(BY_TRACK_NUMBER)
                .map(this::track)
                .toList();
    }

    private TrackStanding track(TrackDefined track) {
        List<IndicatorStanding> indicators = plan.indicators().ordered().values().stream()
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
                .map(target -> target(indicator, target.getKey(), target.getValue()))
                .toList();
        return new IndicatorStanding(indicator, known, targets);
    }

    private TargetStanding target(IndicatorDefined indicator, LocalDate date, Target target) {
        ReportingPeriod judged = judged(date, target);
        if (judged.compareTo(period) > 0) {
            return new Ahead(date, judged.toString(), target.wording(), target.rule(), target.revisedBy());
        }
        TargetEvidence evidence = new TargetEvidence(indicator, judged, previousTarget(indicator, judged), figures);
        return new Judged(
                date,
                judged.toString(),
                target.wording(),
                target.rule(),
                target.revisedBy(),
                target.rule().judge(evidence));
    }

    private ReportingPeriod judged(LocalDate date, Target target) {
        return ReportingPeriod.ofTarget(target.judges(), date, plan.cadence());
    }

    /** The latest period before {@code judged} for which the plan sets a target; null if there is none. */
    private @Nullable ReportingPeriod previousTarget(IndicatorDefined indicator, ReportingPeriod judged) {
        return plan.targets(indicator.indicatorId()).entrySet().stream()
                .filter(target -> target.getValue().rule().asksSomething())
                .map(target -> judged(target.getKey(), target.getValue()))
                .filter(earlier -> earlier.compareTo(judged) < 0)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}

package dk.seamark.standing;

import dk.seamark.events.rule.NoTarget;
import dk.seamark.events.rule.Verdict;
import dk.seamark.events.rule.Verdict.NoTarget.Cause;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.standing.TargetStanding.Judged;
import dk.seamark.events.standing.TrackStanding;
import dk.seamark.events.value.ReportingPeriod;
import java.util.List;
import java.util.stream.Stream;

/** The targets that judge one period, with the track and indicator that each belongs to. */
public final class PeriodTargets {

    private PeriodTargets() {}

    /**
     * A target of the period.
     *
     * @param track its track
     * @param indicator its indicator
     * @param target the target and its verdict
     */
    public record PeriodTarget(TrackStanding track, IndicatorStanding indicator, Judged target) {

        /** The verdict on the target. */
        public Verdict verdict() {
            return target.verdict();
        }
    }

    /** The targets of the standing's period, in the plan's order. */
    public static List<PeriodTarget> of(Standing standing) {
        return standing.tracks().stream()
                .flatMap(track -> of(track, standing.period()))
                .toList();
    }

    /**
     * The targets of a track; an indicator for which the plan names no date in the period gets the verdict "no
     * target".
     */
    public static Stream<PeriodTarget> of(TrackStanding track, String period) {
        return track.indicators().stream()
                .flatMap(indicator ->
                        judged(indicator, period).stream().map(target -> new PeriodTarget(track, indicator, target)));
    }

    private static List<Judged> judged(IndicatorStanding indicator, String period) {
        List<Judged> judged = indicator.targets().stream()
                .filter(Judged.class::isInstance)
                .map(Judged.class::cast)
                .filter(target -> target.period().equals(period))
                .toList();
        return judged.isEmpty() ? List.of(none(indicator, period)) : judged;
    }

    private static Judged none(IndicatorStanding indicator, String period) {
        ReportingPeriod looked = ReportingPeriod.parse(period);
        Cause cause = indicator.indicator().isMeasuredIn(looked) ? Cause.NOT_SET : Cause.BETWEEN_ROUNDS;
        return new Judged(looked.lastDay().plusDays(1), period, "–", new NoTarget(), null, new Verdict.NoTarget(cause));
    }
}

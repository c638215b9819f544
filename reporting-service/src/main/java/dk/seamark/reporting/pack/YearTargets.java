package dk.seamark.reporting.pack;

import dk.seamark.events.ReportingPeriod;
import dk.seamark.events.rule.NoTarget;
import dk.seamark.events.rule.Verdict;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.standing.TargetStanding.Judged;
import dk.seamark.events.standing.TrackStanding;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The targets that judge one period, with the track and indicator that each belongs to. */
final class YearTargets {

    private YearTargets() {}

    /**
     * A target of the period.
     *
     * @param track its track
     * @param indicator its indicator
     * @param target the target and its verdict
     */
    record YearTarget(TrackStanding track, IndicatorStanding indicator, Judged target) {

        Verdict verdict() {
            return target.verdict();
        }
    }

    /** All of them, in the plan's order. */
    static List<YearTarget> of(Standing standing) {
        return standing.tracks().stream()
                .flatMap(track -> of(track, standing.period()))
                .toList();
    }

    /** Those of a track; an indicator whose plan names no date for the period has none to meet. */
    static Stream<YearTarget> of(TrackStanding track, String period) {
        return track.indicators().stream()
                .flatMap(indicator ->
                        judged(indicator, period).stream().map(target -> new YearTarget(track, indicator, target)));
    }

    private static List<Judged> judged(IndicatorStanding indicator, String period) {
        List<Judged> judged = indicator.targets().stream()
                .filter(Judged.class::isInstance)
                .map(Judged.class::cast)
                .filter(target -> target.period().equals(period))
                .toList();
        return judged.isEmpty() ? List.of(none(period)) : judged;
    }

    private static Judged none(String period) {
        LocalDate date = ReportingPeriod.parse(period).lastDay().plusDays(1);
        return new Judged(date, period, "–", new NoTarget(), new Verdict.NoTarget());
    }
}

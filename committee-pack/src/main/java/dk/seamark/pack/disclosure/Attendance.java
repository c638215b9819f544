package dk.seamark.pack.disclosure;

import dk.seamark.events.report.Activity;
import dk.seamark.events.report.TrackReportSubmitted;
import dk.seamark.events.standing.ReportStanding;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.standing.TrackStanding;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides for which tracks the numbers of participants are withheld: all numbers of a report, if one of them is small.
 */
final class Attendance {

    private Attendance() {}

    /** The ids of the tracks whose reports are shown without numbers of participants, in the order of the plan. */
    static List<String> of(Standing standing, List<Published> earlier, Thresholds thresholds) {
        return standing.tracks().stream()
                .filter(track -> isSmall(track, standing, earlier, thresholds.usual()))
                .map(track -> track.track().trackId())
                .toList();
    }

    private static boolean isSmall(TrackStanding track, Standing standing, List<Published> earlier, int threshold) {
        TrackReportSubmitted now = report(track.report());
        if (now == null) {
            return false;
        }
        return numbers(now).anyMatch(number -> number < threshold)
                || leavesFew(now, threshold)
                || earlier.stream()
                        .filter(pack -> pack.standing().planId().equals(standing.planId()))
                        .filter(pack -> pack.standing().period().equals(standing.period()))
                        .flatMap(pack -> shown(pack, track.track().trackId()))
                        .anyMatch(before -> isClose(before, now, threshold));
    }

    /** Whether the participants who are in no activity's number are few. */
    private static boolean leavesFew(TrackReportSubmitted report, int threshold) {
        if (report.attendance() == null) {
            return false;
        }
        int rest = Math.abs(report.attendance()
                - report.activities().stream()
                        .map(Activity::attendance)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .sum());
        return rest > 0 && rest < threshold;
    }

    private static Stream<TrackReportSubmitted> shown(Published pack, String trackId) {
        return pack.withheld() != null && pack.withheld().attendance().contains(trackId)
                ? Stream.empty()
                : pack.standing().tracks().stream()
                        .filter(track -> track.track().trackId().equals(trackId))
                        .map(track -> report(track.report()))
                        .flatMap(Stream::ofNullable);
    }

    /**
     * Whether a number of participants that is new in this report differs by few from one in the earlier report. As
     * activities have no ids, each is compared with each.
     */
    private static boolean isClose(TrackReportSubmitted before, TrackReportSubmitted now, int threshold) {
        Set<Integer> known = numbers(before).collect(Collectors.toSet());
        return numbers(now)
                .filter(number -> !known.contains(number))
                .anyMatch(number -> known.stream().anyMatch(one -> Math.abs(one - number) < threshold));
    }

    private static Stream<Integer> numbers(TrackReportSubmitted report) {
        return Stream.concat(
                Optional.ofNullable(report.attendance()).stream(),
                report.activities().stream().map(Activity::attendance).filter(Objects::nonNull));
    }

    private static @Nullable TrackReportSubmitted report(ReportStanding standing) {
        return switch (standing) {
            case ReportStanding.Awaited awaited -> null;
            case ReportStanding.Submitted submitted -> submitted.report();
            case ReportStanding.Returned returned -> returned.report();
            case ReportStanding.Approved approved -> approved.report();
        };
    }
}

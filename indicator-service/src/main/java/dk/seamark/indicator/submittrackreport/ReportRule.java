package dk.seamark.indicator.submittrackreport;

import dk.seamark.events.plan.FollowUp;
import dk.seamark.events.policy.FocusArea;
import dk.seamark.events.report.Activity;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A rule that a report keeps when it is handed in: it is what its track asks for. */
@FunctionalInterface
interface ReportRule {

    /** The violation, or empty if the rule is kept. */
    Optional<Violation> brokenBy(SubmitTrackReport report);

    /** A report tells of a year of its plan. */
    ReportRule PERIOD_IS_COVERED = report -> report.track().periodNotCovered(report.period());

    /** A report tells of a year that has begun. */
    ReportRule PERIOD_HAS_BEGUN = report -> rule(
            !report.period().firstDay().isAfter(report.today()),
            "period",
            "period-has-begun",
            report.period().toString());

    /** Where a track asks how many took part, its report says so. */
    ReportRule ATTENDANCE_IS_TOLD = report -> rule(
            !report.track().asksFor(FollowUp.ATTENDANCE) || report.attendance() != null,
            "attendance",
            "attendance-asked-for");

    /** Where a track does not ask how many took part, its report does not say so. */
    ReportRule ATTENDANCE_IS_ASKED_FOR = report -> rule(
            report.track().asksFor(FollowUp.ATTENDANCE) || report.attendance() == null,
            "attendance",
            "attendance-not-asked-for");

    /** Where a track asks for activities, its report tells at least one. */
    ReportRule ACTIVITIES_ARE_TOLD = report -> rule(
            !report.track().asksFor(FollowUp.ACTIVITIES) || !report.activities().isEmpty(),
            "activities",
            "activities-asked-for");

    /** Where a track does not ask for activities, its report tells none. */
    ReportRule ACTIVITIES_ARE_ASKED_FOR = report -> rule(
            report.track().asksFor(FollowUp.ACTIVITIES) || report.activities().isEmpty(),
            "activities",
            "activities-not-asked-for");

    /** A dated activity was held within the period, and not in the future. */
    ReportRule ACTIVITIES_WERE_HELD = report -> {
        LocalDate first = report.period().firstDay();
        LocalDate last = report.period().lastDay().isAfter(report.today())
                ? report.today()
                : report.period().lastDay();
        for (int i = 0; i < report.activities().size(); i++) {
            Activity activity = report.activities().get(i);
            LocalDate heldOn = activity.heldOn();
            if (heldOn != null && (heldOn.isBefore(first) || heldOn.isAfter(last))) {
                return rule(false, "activities[" + i + "].heldOn", "activity-within-period", first, last);
            }
        }
        return Optional.empty();
    };

    /** Where a track does not ask for recommendations, its report tells none. */
    ReportRule RECOMMENDATIONS_ARE_ASKED_FOR = report -> rule(
            asksForRecommendations(report) || report.recommendations().isEmpty(),
            "recommendations",
            "recommendations-not-asked-for");

    /** A recommendation is for a focus area that the track works on. */
    ReportRule FOCUS_AREAS_ARE_THE_TRACKS = report -> {
        Set<String> areas = focusAreas(report);
        for (int i = 0;
                asksForRecommendations(report) && i < report.recommendations().size();
                i++) {
            String area = report.recommendations().get(i).focusAreaId();
            if (!areas.contains(area)) {
                return rule(false, focusArea(i), "focus-area-of-track", area, String.join(", ", areas));
            }
        }
        return Optional.empty();
    };

    /** A focus area is told of once, in one text. */
    ReportRule FOCUS_AREAS_ARE_TOLD_ONCE = report -> {
        Set<String> told = new HashSet<>();
        for (int i = 0;
                asksForRecommendations(report) && i < report.recommendations().size();
                i++) {
            String area = report.recommendations().get(i).focusAreaId();
            if (!told.add(area)) {
                return rule(false, focusArea(i), "focus-area-once", area);
            }
        }
        return Optional.empty();
    };

    /** Where a track asks for recommendations, its report tells one, or that there is none, for each focus area. */
    ReportRule RECOMMENDATIONS_ARE_TOLD = report -> {
        Set<String> areas = focusAreas(report);
        report.recommendations().forEach(told -> areas.remove(told.focusAreaId()));
        return rule(areas.isEmpty(), "recommendations", "recommendations-asked-for", String.join(", ", areas));
    };

    /** All rules of a report, in the order they are told. */
    List<ReportRule> ALL = List.of(
            PERIOD_IS_COVERED,
            PERIOD_HAS_BEGUN,
            ATTENDANCE_IS_TOLD,
            ATTENDANCE_IS_ASKED_FOR,
            ACTIVITIES_ARE_TOLD,
            ACTIVITIES_ARE_ASKED_FOR,
            ACTIVITIES_WERE_HELD,
            RECOMMENDATIONS_ARE_ASKED_FOR,
            FOCUS_AREAS_ARE_THE_TRACKS,
            FOCUS_AREAS_ARE_TOLD_ONCE,
            RECOMMENDATIONS_ARE_TOLD);

    /** Passes if the report keeps all rules; else refuses (422), naming every broken one. */
    static void requireAll(SubmitTrackReport report) {
        Violation[] broken =
                ALL.stream().flatMap(rule -> rule.brokenBy(report).stream()).toArray(Violation[]::new);
        if (broken.length > 0) {
            throw Refusal.invalid(broken);
        }
    }

    private static boolean asksForRecommendations(SubmitTrackReport report) {
        return report.track().asksFor(FollowUp.RECOMMENDATIONS);
    }

    /** The ids of the focus areas that the report must recommend something for, in the policy's order. */
    private static Set<String> focusAreas(SubmitTrackReport report) {
        return report.recommendsFor().stream()
                .map(FocusArea::focusAreaId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String focusArea(int recommendation) {
        return "recommendations[" + recommendation + "].focusArea";
    }

    private static Optional<Violation> rule(boolean kept, String field, String rule, Object... args) {
        return kept ? Optional.empty() : Optional.of(new Violation(field, rule, List.of(args)));
    }
}

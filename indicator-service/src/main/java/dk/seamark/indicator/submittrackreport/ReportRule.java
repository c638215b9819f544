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

/** A rule for a report when it is submitted: it contains what its track asks for. */
@FunctionalInterface
interface ReportRule {

    /** The violation; empty if the report keeps the rule. */
    Optional<Violation> brokenBy(SubmitTrackReport report);

    /** The period is one of the plan's reporting periods. */
    ReportRule PERIOD_IS_COVERED = report -> report.track().periodNotCovered(report.period());

    /** The period has begun. */
    ReportRule PERIOD_HAS_BEGUN = report -> rule(
            !report.period().firstDay().isAfter(report.today()),
            "period",
            "period-has-begun",
            report.period().toString());

    /** Where the track asks for the number of participants, the report states it. */
    ReportRule ATTENDANCE_IS_TOLD = report -> rule(
            !report.track().asksFor(FollowUp.ATTENDANCE) || report.attendance() != null,
            "attendance",
            "attendance-asked-for");

    /** Where the track does not ask for the number of participants, the report does not state it. */
    ReportRule ATTENDANCE_IS_ASKED_FOR = report -> rule(
            report.track().asksFor(FollowUp.ATTENDANCE) || report.attendance() == null,
            "attendance",
            "attendance-not-asked-for");

    /** Where the track asks for activities, the report has at least one. */
    ReportRule ACTIVITIES_ARE_TOLD = report -> rule(
            !report.track().asksFor(FollowUp.ACTIVITIES) || !report.activities().isEmpty(),
            "activities",
            "activities-asked-for");

    /** Where the track does not ask for activities, the report has none. */
    ReportRule ACTIVITIES_ARE_ASKED_FOR = report -> rule(
            report.track().asksFor(FollowUp.ACTIVITIES) || report.activities().isEmpty(),
            "activities",
            "activities-not-asked-for");

    /** An activity with a date was held within the period, and not in the future. */
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

    /** Where the track does not ask for recommendations, the report has none. */
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

    /** Each focus area has at most one recommendation. */
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

    /**
     * Where the track asks for recommendations, the report has one, or the statement that there is none, for each focus
     * area.
     */
    ReportRule RECOMMENDATIONS_ARE_TOLD = report -> {
        Set<String> areas = focusAreas(report);
        report.recommendations().forEach(told -> areas.remove(told.focusAreaId()));
        return rule(areas.isEmpty(), "recommendations", "recommendations-asked-for", String.join(", ", areas));
    };

    /** All rules for a report, in the order of the violations. */
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

    /** Checks all rules; throws a {@link Refusal} (422) with every violation. */
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

    /** The ids of the focus areas for which the report must recommend something, in the policy's order. */
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

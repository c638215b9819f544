package dk.seamark.reporting.publish.issuepack;

import dk.seamark.events.standing.Standing;
import dk.seamark.events.standing.TrackStanding;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.reporting.record.period.PeriodSnapshot;
import dk.seamark.standing.RequiredTexts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What a year must be before a committee is told of it. */
final class Issuable {

    private Issuable() {}

    /**
     * How the year stands.
     *
     * @param today the Danish calendar date
     * @throws Refusal 409 if its plan is not approved, if it is not over yet, if a record that may touch it could not
     *     be read, or if texts lack or are not approved and no reason is given; 422 if a reason is given and none
     *     lacks
     */
    static Standing require(PeriodSnapshot year, LocalDate today, IssueRequest request) {
        Standing standing = year.standing();
        if (standing.approval() == null) {
            throw Refusal.conflict("plan-not-approved", standing.planId());
        }
        LocalDate lastDay = ReportingPeriod.parse(standing.period()).lastDay();
        if (!lastDay.isBefore(today)) {
            throw Refusal.conflict("year-not-over", standing.period(), lastDay.toString());
        }
        if (!year.incomplete().isEmpty()) {
            throw Refusal.conflict(
                    "year-incomplete",
                    Long.toString(year.incomplete().getFirst().position()));
        }
        requireTexts(standing, request);
        return standing;
    }

    private static void requireTexts(Standing standing, IssueRequest request) {
        List<TrackStanding> lacking = RequiredTexts.lacking(standing);
        if (lacking.isEmpty() && request.unapproved() != null) {
            throw Refusal.invalid(Violation.of("unapproved", "unapproved.none"));
        }
        if (!lacking.isEmpty() && request.unapproved() == null) {
            throw Refusal.conflict(
                    "texts-unapproved",
                    lacking.stream()
                            .map(track -> Integer.toString(track.track().number()))
                            .collect(Collectors.joining(", ")));
        }
    }
}

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

/** The conditions for issuing a period's pack. */
final class Issuable {

    private Issuable() {}

    /**
     * The standing, if a pack can be issued.
     *
     * @param today the Danish calendar date
     * @throws Refusal 409 if the plan is not approved, if the period is not over yet, if an unreadable record may
     *     affect it, or if texts are missing or not approved and the request gives no reason; 422 if it gives a reason
     *     and no text is missing
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

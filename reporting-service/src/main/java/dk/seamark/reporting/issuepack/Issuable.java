package dk.seamark.reporting.issuepack;

import dk.seamark.events.ReportingPeriod;
import dk.seamark.events.standing.Standing;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.reporting.year.KnownYear;
import java.time.LocalDate;

/** What a year must be before a committee is told of it. */
final class Issuable {

    private Issuable() {}

    /**
     * How the year stands.
     *
     * @param today the Danish calendar date
     * @throws Refusal 409 if its plan is not approved, if it is not over yet, or if a record that may
     *     touch it could not be read
     */
    static Standing require(KnownYear year, LocalDate today) {
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
        return standing;
    }
}

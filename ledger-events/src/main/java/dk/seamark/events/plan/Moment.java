package dk.seamark.events.plan;

import dk.seamark.events.value.ReportingPeriod;
import java.time.LocalDate;

/**
 * For when a plan is looked at.
 *
 * @param period the period that is followed up on: it decides what the plan follows up on, and how
 * @param day the Danish calendar date of the follow-up: it decides who answers for what
 */
public record Moment(ReportingPeriod period, LocalDate day) {

    /** The moment at which follow-up on a period begins: the day after it. Packs look at the plan then. */
    public static Moment after(ReportingPeriod period) {
        return new Moment(period, period.lastDay().plusDays(1));
    }

    /** Whether its period begins with this period or later. Anything that is no period counts as never reached. */
    boolean reaches(String from) {
        return ReportingPeriod.parsed(from)
                .filter(first -> !period.firstDay().isBefore(first.firstDay()))
                .isPresent();
    }
}

package dk.seamark.indicator.plan;

import dk.seamark.events.plan.Amendment;
import dk.seamark.events.plan.Continuation;
import dk.seamark.events.plan.Exclusion;
import dk.seamark.events.plan.Inclusion;
import dk.seamark.events.plan.Reassignment;
import dk.seamark.events.plan.Redefinition;
import dk.seamark.events.plan.Rewording;
import dk.seamark.events.plan.Span;
import java.time.LocalDate;

/** Which amendments of a plan hold when. */
final class PlanAmendments {

    private PlanAmendments() {}

    /** Whether an amendment holds on a day, whatever the period. */
    static boolean hold(LocalDate day, Amendment amendment) {
        return switch (amendment) {
            case Reassignment change -> !change.from().isAfter(day);
            case Redefinition ofAPeriod -> false;
            case Continuation ofEarlierPeriods -> false;
            case Exclusion ofAPeriod -> false;
            case Inclusion.IndicatorResumed ofAPeriod -> false;
            case Inclusion.TrackResumed ofAPeriod -> false;
            case Rewording other -> true;
            case Inclusion other -> true;
            case Span other -> true;
        };
    }
}

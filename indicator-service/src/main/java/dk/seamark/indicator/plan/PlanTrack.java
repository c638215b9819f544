package dk.seamark.indicator.plan;

import dk.seamark.events.plan.Amendment;
import dk.seamark.events.plan.Exclusion;
import dk.seamark.events.plan.FollowUp;
import dk.seamark.events.plan.Moment;
import dk.seamark.events.plan.PlanTerms;
import dk.seamark.events.plan.TrackDefined;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import java.util.List;
import java.util.Optional;

/**
 * A track with what its plan says about reporting on it.
 *
 * @param definition the track
 * @param terms the terms of its plan as a whole
 * @param amendments the plan's amendments that decide whether it is followed up on in a period
 */
public record PlanTrack(TrackDefined definition, PlanTerms terms, List<Amendment> amendments) {

    /** Copies the list. */
    public PlanTrack {
        amendments = List.copyOf(amendments);
    }

    /** Whether the track's report must contain this. */
    public boolean asksFor(FollowUp part) {
        return definition.followUp().contains(part);
    }

    /** Throws a {@link Refusal} (422) if this is not one of the plan's reporting periods. */
    public void requireCovers(ReportingPeriod period) {
        periodNotCovered(period).ifPresent(violation -> {
            throw Refusal.invalid(violation);
        });
    }

    /** The violation if this is not one of the plan's reporting periods; empty if it is. */
    public Optional<Violation> periodNotCovered(ReportingPeriod period) {
        if (terms.holds(period)) {
            return isDropped(period)
                    ? Optional.of(Violation.of("period", "track-followed-up", period.toString()))
                    : Optional.empty();
        }
        return Optional.of(
                period.cadence() == terms.followedUp()
                        ? Violation.of(
                                "period",
                                "period-covered-by-plan",
                                period.toString(),
                                Integer.toString(terms.firstYear()),
                                Integer.toString(terms.lastYear()))
                        : Violation.of("period", "period-of-plan", period.toString(), example()));
    }

    private boolean isDropped(ReportingPeriod period) {
        return amendments.stream()
                .anyMatch(amendment -> amendment instanceof Exclusion.TrackDropped dropped
                        && dropped.trackId().equals(definition.trackId())
                        && dropped.applies(Moment.after(period)));
    }

    /** An example of a period of the plan's cadence, for the message. */
    private String example() {
        return terms.periods().getFirst().toString();
    }

    /** The stream of its report for a period. */
    public String stream(ReportingPeriod period) {
        return Streams.report(definition.municipality(), definition.planId(), definition.trackId(), period.toString());
    }
}

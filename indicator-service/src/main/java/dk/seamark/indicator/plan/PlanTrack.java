package dk.seamark.indicator.plan;

import dk.seamark.events.plan.Amendment;
import dk.seamark.events.plan.Exclusion;
import dk.seamark.events.plan.FollowUp;
import dk.seamark.events.plan.Inclusion;
import dk.seamark.events.plan.Moment;
import dk.seamark.events.plan.PlanTerms;
import dk.seamark.events.plan.TrackDefined;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A track with what its plan says about reporting on it.
 *
 * @param definition the track
 * @param terms the terms of its plan as a whole
 * @param amendments the plan's amendments, of which some decide whether it is followed up on in a period, in order
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
            Optional<Violation> early = beforeItWasAdded(period);
            return early.isEmpty() && Exclusion.restsTrack(definition.trackId(), Moment.after(period), amendments)
                    ? Optional.of(Violation.of("period", "track-followed-up", period.toString()))
                    : early;
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

    /** The violation if the track was added to the plan from a later period on; empty if it was not. */
    private Optional<Violation> beforeItWasAdded(ReportingPeriod period) {
        return amendments.stream()
                .filter(amendment -> !amendment.applies(Moment.after(period)))
                .flatMap(amendment -> amendment instanceof Inclusion.TrackAdded added
                                && added.trackId().equals(definition.trackId())
                        ? Stream.of(Violation.of("period", "track-not-yet", period.toString(), added.from()))
                        : Stream.empty())
                .findFirst();
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

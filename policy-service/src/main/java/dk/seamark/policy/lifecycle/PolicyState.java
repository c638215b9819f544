package dk.seamark.policy.lifecycle;

import dk.seamark.events.policy.PolicyAdopted;
import dk.seamark.events.policy.PolicyEntered;
import dk.seamark.events.policy.PolicyHearingOpened;
import dk.seamark.events.policy.PolicyLifecycleEvent;
import dk.seamark.events.policy.PolicySuperseded;
import dk.seamark.events.policy.PolicyText;
import dk.seamark.kit.problem.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/** What a policy's events add up to. */
public sealed interface PolicyState {

    /** No policy yet. */
    static PolicyState none() {
        return new None();
    }

    /** There is no policy of this name. */
    record None() implements PolicyState {
        @Override
        public Written written() {
            return Written.NOTHING;
        }
    }

    /** It is being written. */
    record Draft(Written written) implements PolicyState {}

    /** It was sent into hearing, and nothing was written since. */
    record InHearing(Written written, PolicyHearingOpened hearing) implements PolicyState {

        /** Whether answers may still come, or will be taken: until the end of the last day. */
        public boolean isOpen(LocalDate today) {
            return !today.isAfter(hearing.closesOn());
        }

        /** Throws a {@link Refusal} (409) if the hearing is open. */
        public void refuseOpen(LocalDate today) {
            if (isOpen(today)) {
                throw Refusal.conflict("policy-in-hearing", hearing.closesOn().toString());
            }
        }
    }

    /** It was adopted, and holds. */
    record Adopted(Written written, PolicyAdopted event) implements PolicyState {}

    /** It was adopted once, and a later policy takes its place from a date that may lie ahead. */
    record Superseded(Written written, PolicyAdopted adopted, PolicySuperseded succession) implements PolicyState {}

    /** Whether its successor held on this Danish calendar date; a succession may lie ahead. */
    default boolean hasGivenWay(LocalDate date) {
        return this instanceof Superseded superseded
                && !date.isBefore(superseded.succession().since());
    }

    /** Its texts and hearings so far. */
    Written written();

    /** The state after one more event. */
    default PolicyState after(PolicyLifecycleEvent event) {
        return switch (event) {
            case PolicyEntered entered -> new Draft(written().and(entered));
            case PolicyHearingOpened hearing -> new InHearing(written().and(hearing), hearing);
            case PolicyAdopted adopted -> new Adopted(written(), adopted);
            case PolicySuperseded superseded ->
                new Superseded(
                        written(),
                        adoption().orElseThrow(() -> new IllegalStateException("Only an adopted policy gives way")),
                        superseded);
        };
    }

    /** The text that holds now; empty if there is no policy. */
    default Optional<PolicyText> text() {
        return written().current().map(PolicyEntered::text);
    }

    /** The text that holds now, with its version. Throws a {@link Refusal} (404) if there is no policy. */
    default PolicyEntered currentOrRefuse() {
        return written().current().orElseThrow(() -> Refusal.notFound("policy-unknown"));
    }

    /** Its adoption, which is final: a policy that has given way was adopted too. Empty until then. */
    default Optional<PolicyAdopted> adoption() {
        return switch (this) {
            case None none -> Optional.empty();
            case Draft draft -> Optional.empty();
            case InHearing heard -> Optional.empty();
            case Adopted adopted -> Optional.of(adopted.event);
            case Superseded superseded -> Optional.of(superseded.adopted);
        };
    }
}

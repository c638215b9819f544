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

/** The state of a policy, folded from its events. */
public sealed interface PolicyState {

    /** The state before the first event. */
    static PolicyState none() {
        return new None();
    }

    /** There is no such policy. */
    record None() implements PolicyState {
        @Override
        public Written written() {
            return Written.NOTHING;
        }
    }

    /** Its text is being written. */
    record Draft(Written written) implements PolicyState {}

    /** It was sent into hearing, and no new text was entered since. */
    record InHearing(Written written, PolicyHearingOpened hearing) implements PolicyState {

        /** Whether answers are accepted on this date or later: true until the end of the last day. */
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

    /** It was adopted and is in force. */
    record Adopted(Written written, PolicyAdopted event) implements PolicyState {}

    /** It was adopted, and a later policy supersedes it from a date that may be in the future. */
    record Superseded(Written written, PolicyAdopted adopted, PolicySuperseded succession) implements PolicyState {}

    /** Whether it was superseded on this Danish calendar date; a succession may be in the future. */
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

    /** The current text; empty if there is no policy. */
    default Optional<PolicyText> text() {
        return written().current().map(PolicyEntered::text);
    }

    /** The current text with its version. Throws a {@link Refusal} (404) if there is no policy. */
    default PolicyEntered currentOrRefuse() {
        return written().current().orElseThrow(() -> Refusal.notFound("policy-unknown"));
    }

    /** Its adoption; empty until then. It is never taken back, so a superseded policy has one too. */
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

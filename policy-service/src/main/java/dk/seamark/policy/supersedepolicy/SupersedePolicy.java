package dk.seamark.policy.supersedepolicy;

import dk.seamark.events.policy.PolicyAdopted;
import dk.seamark.events.policy.PolicyLifecycleEvent;
import dk.seamark.events.policy.PolicySuperseded;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.policy.lifecycle.PolicyAddress;
import dk.seamark.policy.lifecycle.PolicyState;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Supersede an adopted policy by a later one.
 *
 * @param stream the policy's stream
 * @param address the policy that is superseded
 * @param succession by what, and since when
 * @param successor the state of the successor at the time of the request. Its adoption is never taken back, so that
 *     still holds when this command is executed. Whether the successor was itself superseded may have changed in
 *     between: two concurrent commands can make two policies supersede each other. Both successions are then stored,
 *     one after the other, and are visible in the record.
 */
public record SupersedePolicy(
        @TargetAggregateIdentifier String stream, PolicyAddress address, Succession succession, PolicyState successor) {

    /** Supersedes the policy at this address. */
    public static SupersedePolicy of(PolicyAddress address, Succession succession, PolicyState successor) {
        return new SupersedePolicy(address.stream(), address, succession, successor);
    }

    /**
     * The succession.
     *
     * @throws Refusal 404 if there is no policy; 409 if it is not adopted or is superseded already; 422 if its
     *     successor is the policy itself, unknown or not in force, or is to be in force from a date before either of
     *     the two was adopted
     */
    public List<PolicyLifecycleEvent> decide(PolicyState state) {
        PolicyAdopted adoption = switch (state) {
            case PolicyState.None none -> throw Refusal.notFound("policy-unknown");
            case PolicyState.Draft draft -> throw Refusal.conflict("policy-not-adopted");
            case PolicyState.InHearing heard -> throw Refusal.conflict("policy-not-adopted");
            case PolicyState.Superseded superseded -> throw Refusal.conflict("policy-superseded");
            case PolicyState.Adopted adopted -> adopted.event();
        };
        refuseUnfit();
        refuseBeforeSuccessor();
        LocalDate adoptedOn = adoption.decision().decidedOn();
        if (succession.since().isBefore(adoptedOn)) {
            throw Refusal.invalid(Violation.of("since", "superseded-before-adopted", adoptedOn.toString()));
        }
        return List.of(new PolicySuperseded(
                address.municipality().key(), address.policyId().key(), succession.successor(), succession.since()));
    }

    private void refuseBeforeSuccessor() {
        successor
                .adoption()
                .map(adopted -> adopted.decision().decidedOn())
                .filter(succession.since()::isBefore)
                .ifPresent(adoptedOn -> {
                    throw Refusal.invalid(Violation.of("since", "successor-adopted-later", adoptedOn.toString()));
                });
    }

    private void refuseUnfit() {
        if (succession.successor().equals(address.policyId().key())) {
            throw unfit("successor-is-itself");
        }
        switch (successor) {
            case PolicyState.None none -> throw unfit("policy-unknown", succession.successor());
            case PolicyState.Draft draft -> throw unfit("successor-not-adopted", succession.successor());
            case PolicyState.InHearing heard -> throw unfit("successor-not-adopted", succession.successor());
            case PolicyState.Superseded superseded ->
                throw unfit("successor-superseded", superseded.succession().successorId());
            case PolicyState.Adopted adopted -> {}
        }
    }

    private static Refusal unfit(String rule, Object... args) {
        return Refusal.invalid(Violation.of("successor", rule, args));
    }
}

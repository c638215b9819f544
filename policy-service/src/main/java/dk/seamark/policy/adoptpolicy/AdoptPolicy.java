package dk.seamark.policy.adoptpolicy;

import dk.seamark.events.policy.PolicyAdopted;
import dk.seamark.events.policy.PolicyEntered;
import dk.seamark.events.policy.PolicyLifecycleEvent;
import dk.seamark.events.value.Decision;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.policy.lifecycle.PolicyAddress;
import dk.seamark.policy.lifecycle.PolicyState;
import dk.seamark.policy.plan.Decisions;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Adopt a policy with its current text.
 *
 * @param stream the policy's stream
 * @param address the policy
 * @param decision by whom, when, in which case
 * @param today the Danish calendar date of the request
 */
public record AdoptPolicy(
        @TargetAggregateIdentifier String stream, PolicyAddress address, Decision decision, LocalDate today) {

    /** Adopts the policy at this address by this decision. */
    public static AdoptPolicy of(PolicyAddress address, Decision decision, LocalDate today) {
        return new AdoptPolicy(address.stream(), address, decision, today);
    }

    /**
     * The adoption of the current text. A hearing is not required.
     *
     * @throws Refusal 404 if there is no policy; 409 if a hearing is open or the policy is adopted already; 422 if the
     *     decision lies in the future, or not after the last day of the policy's hearing
     */
    public List<PolicyLifecycleEvent> decide(PolicyState state) {
        PolicyEntered current = state.currentOrRefuse();
        switch (state) {
            case PolicyState.None none -> {}
            case PolicyState.Draft draft -> {}
            case PolicyState.InHearing heard -> heard.refuseOpen(today);
            case PolicyState.Adopted adopted -> throw Refusal.conflict("policy-adopted-already");
            case PolicyState.Superseded superseded -> throw Refusal.conflict("policy-adopted-already");
        }
        Decisions.refuseFuture(decision, "decidedOn", today);
        state.written()
                .lastHearing()
                .filter(hearing -> !decision.decidedOn().isAfter(hearing.closesOn()))
                .ifPresent(hearing -> {
                    throw Refusal.invalid(Violation.of(
                            "decidedOn",
                            "decided-before-hearing-closed",
                            hearing.closesOn().toString()));
                });
        return List.of(new PolicyAdopted(
                address.municipality().key(), address.policyId().key(), current.version(), decision));
    }
}

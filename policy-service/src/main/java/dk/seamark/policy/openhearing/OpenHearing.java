package dk.seamark.policy.openhearing;

import dk.seamark.events.policy.PolicyEntered;
import dk.seamark.events.policy.PolicyHearingOpened;
import dk.seamark.events.policy.PolicyLifecycleEvent;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.policy.lifecycle.PolicyAddress;
import dk.seamark.policy.lifecycle.PolicyState;
import dk.seamark.policy.plan.Decisions;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Send a policy's current draft into hearing.
 *
 * @param stream the policy's stream
 * @param address the policy
 * @param hearing from when to when, and by whose decision
 * @param today the Danish calendar date of the request
 */
public record OpenHearing(
        @TargetAggregateIdentifier String stream, PolicyAddress address, Hearing hearing, LocalDate today) {

    /** Opens a hearing of the policy at this address. */
    public static OpenHearing of(PolicyAddress address, Hearing hearing, LocalDate today) {
        return new OpenHearing(address.stream(), address, hearing, today);
    }

    /**
     * The hearing. It may lie in the past, as it can be entered later; after one that is over there may be another. One
     * with other dates replaces one that is open, so that a wrong date can be corrected.
     *
     * @throws Refusal 404 if there is no policy; 409 if the text's hearing has these dates already or the policy is
     *     adopted; 422 if it closes before it opens or more than a year after, or the decision lies in the future
     */
    public List<PolicyLifecycleEvent> decide(PolicyState state) {
        PolicyEntered heard = state.currentOrRefuse();
        switch (state) {
            case PolicyState.None none -> {}
            case PolicyState.Draft draft -> {}
            case PolicyState.InHearing earlier -> refuseSame(earlier.hearing());
            case PolicyState.Adopted adopted -> throw Refusal.conflict("policy-adopted");
            case PolicyState.Superseded superseded -> throw Refusal.conflict("policy-superseded");
        }
        if (hearing.closesOn().isBefore(hearing.opensOn())) {
            throw Refusal.invalid(Violation.of(
                    "closesOn", "hearing-backwards", hearing.opensOn().toString()));
        }
        if (hearing.closesOn().isAfter(hearing.opensOn().plusYears(1))) {
            throw Refusal.invalid(Violation.of(
                    "closesOn", "hearing-too-long", hearing.opensOn().toString()));
        }
        Decisions.refuseFuture(hearing.decision(), "decision.decidedOn", today);
        return List.of(new PolicyHearingOpened(
                address.municipality().key(),
                address.policyId().key(),
                heard.version(),
                hearing.opensOn(),
                hearing.closesOn(),
                hearing.decision()));
    }

    private void refuseSame(PolicyHearingOpened earlier) {
        if (earlier.opensOn().equals(hearing.opensOn()) && earlier.closesOn().equals(hearing.closesOn())) {
            throw Refusal.conflict("hearing-opened-already");
        }
    }
}

package dk.seamark.policy.enterpolicy;

import dk.seamark.events.policy.PolicyEntered;
import dk.seamark.events.policy.PolicyLifecycleEvent;
import dk.seamark.events.policy.PolicyText;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.policy.lifecycle.PolicyAddress;
import dk.seamark.policy.lifecycle.PolicyState;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Enter the text of a draft policy, or replace it.
 *
 * @param stream the policy's stream
 * @param address the policy
 * @param text the new text, already validated
 * @param today the Danish calendar date of the request
 */
public record EnterPolicy(
        @TargetAggregateIdentifier String stream, PolicyAddress address, PolicyText text, LocalDate today) {

    /** Enters this text into the policy at this address. */
    public static EnterPolicy of(PolicyAddress address, PolicyText text, LocalDate today) {
        return new EnterPolicy(address.stream(), address, text, today);
    }

    /**
     * The new text; no event if it equals the current one. After a hearing that is over, the policy becomes a draft
     * again.
     *
     * @throws Refusal 409 if the text would change while a hearing is open, or after the adoption
     */
    public List<PolicyLifecycleEvent> decide(PolicyState state) {
        if (!changes(state, text)) {
            return List.of();
        }
        switch (state) {
            case PolicyState.None none -> {}
            case PolicyState.Draft draft -> {}
            case PolicyState.InHearing heard -> heard.refuseOpen(today);
            case PolicyState.Adopted adopted -> throw Refusal.conflict("policy-adopted");
            case PolicyState.Superseded superseded -> throw Refusal.conflict("policy-superseded");
        }
        int version = state.written().versions().size() + 1;
        return List.of(new PolicyEntered(
                address.municipality().key(), address.policyId().key(), version, text));
    }

    static boolean changes(PolicyState state, PolicyText text) {
        return state.text().filter(text::equals).isEmpty();
    }
}

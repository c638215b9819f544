package dk.seamark.policy.enterpolicy;

import dk.seamark.events.PolicyEntered;
import dk.seamark.events.PolicyLifecycleEvent;
import dk.seamark.events.PolicyText;
import dk.seamark.policy.plan.PolicyAddress;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Enter a draft of a policy, or enter it again with another text.
 *
 * @param stream the policy's stream
 * @param address the policy
 * @param text what it is to say
 */
public record EnterPolicy(@TargetAggregateIdentifier String stream, PolicyAddress address, PolicyText text) {

    /** Enters what this document says of the policy at this address. */
    static EnterPolicy of(PolicyAddress address, PolicyDocument document) {
        return new EnterPolicy(address.stream(), address, document.text());
    }

    /**
     * The new text, unless it says the same as before.
     *
     * @param before what it said so far; null if there is none yet
     */
    public List<PolicyLifecycleEvent> decide(@Nullable PolicyEntered before) {
        if (before != null && before.text().equals(text)) {
            return List.of();
        }
        int version = before == null ? 1 : before.version() + 1;
        return List.of(new PolicyEntered(
                address.municipality().key(), address.policyId().key(), version, text));
    }
}

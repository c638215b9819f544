package dk.seamark.policy.enterpolicy;

import dk.seamark.events.PolicyEvent;
import dk.seamark.events.PolicyRegistered;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.policy.plan.PolicyAddress;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Enter a policy that the council adopted, or enter it again with other words.
 *
 * @param stream the policy's stream
 * @param policy what there is to say of it
 * @param today the Danish calendar date on which the command came in
 */
public record EnterPolicy(@TargetAggregateIdentifier String stream, PolicyRegistered policy, LocalDate today) {

    /** Enters what this document says of the policy at this address. */
    static EnterPolicy of(PolicyAddress address, PolicyDocument document, LocalDate today) {
        return new EnterPolicy(address.stream(), document.policy(address), today);
    }

    /**
     * The policy, unless it says the same as before.
     *
     * @param before what it said so far; null if there is none yet
     * @throws Refusal 422 if it was adopted in the future
     */
    public List<PolicyEvent> decide(@Nullable PolicyRegistered before) {
        if (policy.adoptedOn().isAfter(today)) {
            throw Refusal.invalid(Violation.of("adoptedOn", "date-in-future", today.toString()));
        }
        return policy.equals(before) ? List.of() : List.of(policy);
    }
}

package dk.seamark.indicator.plan;

import dk.seamark.events.policy.PolicyText;
import dk.seamark.events.value.Municipality;
import java.util.Optional;

/** The policies as this service knows them. */
@FunctionalInterface
public interface Policies {

    /** The latest text of a policy, drafted or adopted; empty if none has arrived yet. */
    Optional<PolicyText> find(Municipality municipality, String policyId);
}

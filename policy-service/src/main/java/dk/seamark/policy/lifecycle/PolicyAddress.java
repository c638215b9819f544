package dk.seamark.policy.lifecycle;

import dk.seamark.events.policy.PolicyId;
import dk.seamark.events.value.Municipality;
import dk.seamark.kit.problem.Refusal;

/**
 * Which policy of which municipality.
 *
 * @param municipality the municipality
 * @param policyId the policy
 */
public record PolicyAddress(Municipality municipality, PolicyId policyId) {

    /** The address for an id in a URL. Throws a {@link Refusal} (400) if the id is malformed. */
    public static PolicyAddress of(Municipality municipality, String policyId) {
        return new PolicyAddress(municipality, Refusal.unlessRead("policyId", "slug", () -> new PolicyId(policyId)));
    }

    /** The stream of the policy's events; its first segment is the municipality. */
    public String stream() {
        return municipality + "/policies/" + policyId;
    }
}

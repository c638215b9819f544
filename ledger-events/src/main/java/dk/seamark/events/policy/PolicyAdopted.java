package dk.seamark.events.policy;

import dk.seamark.events.value.Decision;
import dk.seamark.events.wire.WireType;

/**
 * A policy was adopted. Its text stays as it is; what comes after it is a policy of its own.
 *
 * @param municipality the municipality's key
 * @param policyId the policy
 * @param version the text that was adopted
 * @param decision by whom, when, in which case
 */
@WireType(name = "policy.policy-adopted")
public record PolicyAdopted(String municipality, String policyId, int version, Decision decision)
        implements PolicyLifecycleEvent {}

package dk.seamark.events.policy;

import dk.seamark.events.value.Decision;
import dk.seamark.events.wire.WireType;

/**
 * A policy was adopted. Its text no longer changes; a later policy has an id of its own.
 *
 * @param municipality the municipality's key
 * @param policyId the policy
 * @param version the number of the text that was adopted
 * @param decision by whom, when, in which case
 */
@WireType(name = "policy.policy-adopted")
public record PolicyAdopted(String municipality, String policyId, int version, Decision decision)
        implements PolicyLifecycleEvent {}

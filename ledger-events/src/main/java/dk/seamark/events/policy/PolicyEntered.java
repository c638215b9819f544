package dk.seamark.events.policy;

import dk.seamark.events.wire.WireType;

/**
 * The text of a draft policy was entered or replaced. This event holds all of it.
 *
 * @param municipality the municipality's key
 * @param policyId the policy, unique in the municipality
 * @param version the number of this text among the policy's texts, from 1
 * @param text what the policy says
 */
@WireType(name = "policy.policy-entered")
public record PolicyEntered(String municipality, String policyId, int version, PolicyText text)
        implements PolicyLifecycleEvent {}

package dk.seamark.events.policy;

import dk.seamark.events.wire.WireType;
import java.time.LocalDate;

/**
 * An adopted policy was superseded by a later one.
 *
 * @param municipality the municipality's key
 * @param policyId the policy that is no longer in force
 * @param successorId the adopted policy that took its place
 * @param since the Danish calendar date from which the successor is in force
 */
@WireType(name = "policy.policy-superseded")
public record PolicySuperseded(String municipality, String policyId, String successorId, LocalDate since)
        implements PolicyLifecycleEvent {}

package dk.seamark.events.plan;

import dk.seamark.events.value.TextRef;
import dk.seamark.events.wire.WireType;

/**
 * A finding of a plan was read and left as it is, for a reason.
 *
 * @param municipality the municipality's key
 * @param planId the plan
 * @param findingId the finding: a digest of its code, its place and its sentence, so that a finding that
 *     says something else has another id
 * @param code what kind of finding it is, as in docs/findings.md
 * @param item where it was found: {@code indicators/trivsel}
 * @param reason why it is left so, in the plan owner's words
 */
@WireType(name = "policy.finding-acknowledged")
public record FindingAcknowledged(
        String municipality, String planId, String findingId, String code, String item, TextRef reason)
        implements PlanLifecycleEvent {}

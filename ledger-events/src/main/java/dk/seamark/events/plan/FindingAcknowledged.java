package dk.seamark.events.plan;

import dk.seamark.events.value.Reason;
import dk.seamark.events.value.TextRef;
import dk.seamark.events.wire.WireType;

/**
 * A plan owner read a finding of a plan and left it as it is, giving a reason.
 *
 * @param municipality the municipality's key
 * @param planId the plan
 * @param findingId the finding's id: a digest of its code, place and sentence, so that a finding with another sentence
 *     has another id
 * @param code the kind of finding, as in docs/findings.md
 * @param item where it was found: {@code indicators/trivsel}
 * @param reason why it is left so, in the plan owner's words
 */
@WireType(name = "policy.finding-acknowledged")
public record FindingAcknowledged(
        String municipality, String planId, String findingId, String code, String item, TextRef reason)
        implements PlanLifecycleEvent {

    @Override
    public Reason why() {
        return new Reason(code, reason);
    }
}

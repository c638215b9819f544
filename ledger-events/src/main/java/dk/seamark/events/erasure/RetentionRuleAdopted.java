package dk.seamark.events.erasure;

import dk.seamark.events.value.Reason;
import dk.seamark.events.wire.WireType;

/**
 * A second person adopted a rule on how long texts of a kind are kept. It takes the place of the kind's rule before,
 * and texts are erased by it from now on, without anybody being asked again.
 *
 * @param municipality the municipality's key
 * @param rule the rule, as it was proposed
 */
@WireType(name = "text.retention-rule-adopted")
public record RetentionRuleAdopted(String municipality, RetentionRule rule) implements RetentionEvent {

    @Override
    public TextKind kind() {
        return rule.kind();
    }

    @Override
    public Reason why() {
        return Reason.NONE;
    }
}

package dk.seamark.events.erasure;

import dk.seamark.events.value.Reason;
import dk.seamark.events.value.TextRef;
import dk.seamark.events.wire.WireType;

/**
 * The secretariat proposes how long texts of a kind are kept. Nothing is erased by it yet: somebody else has to adopt
 * the rule.
 *
 * @param municipality the municipality's key
 * @param rule the rule
 * @param reason why
 */
@WireType(name = "text.retention-rule-proposed")
public record RetentionRuleProposed(String municipality, RetentionRule rule, TextRef reason) implements RetentionEvent {

    @Override
    public TextKind kind() {
        return rule.kind();
    }

    @Override
    public Reason why() {
        return new Reason(null, reason);
    }
}

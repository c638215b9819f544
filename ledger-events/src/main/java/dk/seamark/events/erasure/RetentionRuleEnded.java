package dk.seamark.events.erasure;

import dk.seamark.events.value.Reason;
import dk.seamark.events.value.TextRef;
import dk.seamark.events.wire.WireType;

/**
 * Texts of a kind are no longer erased by a rule, and what was proposed for the kind is not adopted. One person may
 * decide it, as it erases nothing.
 *
 * @param municipality the municipality's key
 * @param kind the kind of text
 * @param reason why
 */
@WireType(name = "text.retention-rule-ended")
public record RetentionRuleEnded(String municipality, TextKind kind, TextRef reason) implements RetentionEvent {

    @Override
    public Reason why() {
        return new Reason(null, reason);
    }
}

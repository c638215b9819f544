package dk.seamark.events.erasure;

/** The events about how long texts of a kind are kept. */
public sealed interface RetentionEvent extends ErasureEvent
        permits RetentionRuleProposed, RetentionRuleAdopted, RetentionRuleEnded {

    /** The kind of text that the rule is about. */
    TextKind kind();
}

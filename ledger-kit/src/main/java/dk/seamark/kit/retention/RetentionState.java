package dk.seamark.kit.retention;

import dk.seamark.events.erasure.RetentionEvent;
import dk.seamark.events.erasure.RetentionRule;
import dk.seamark.events.erasure.RetentionRuleAdopted;
import dk.seamark.events.erasure.RetentionRuleEnded;
import dk.seamark.events.erasure.RetentionRuleProposed;
import dk.seamark.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * For how long texts of one kind are kept, folded from its events.
 *
 * @param adopted the rule by which they are erased; null if there is none
 * @param proposal the rule that somebody proposes in its place; null if there is none
 */
record RetentionState(
        @Nullable RetentionRule adopted, @Nullable Proposal proposal) {

    static final RetentionState NONE = new RetentionState(null, null);

    /**
     * A proposal.
     *
     * @param actor the opaque id of the person who made it
     */
    record Proposal(RetentionRule rule, String actor) {}

    /**
     * The state after one more event of its stream.
     *
     * @param actor the opaque id of the person who caused the event
     */
    RetentionState after(RetentionEvent event, String actor) {
        return switch (event) {
            case RetentionRuleProposed proposed -> new RetentionState(adopted, new Proposal(proposed.rule(), actor));
            case RetentionRuleAdopted rule -> new RetentionState(rule.rule(), null);
            case RetentionRuleEnded ended -> NONE;
        };
    }

    /**
     * The proposal that somebody is about to adopt.
     *
     * @throws Refusal 409 if there is none
     */
    Proposal proposed() {
        if (proposal == null) {
            throw Refusal.conflict("retention-not-proposed");
        }
        return proposal;
    }
}

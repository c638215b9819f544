package dk.seamark.kit.retention;

import dk.seamark.events.erasure.RetentionEvent;
import dk.seamark.events.erasure.RetentionRule;
import dk.seamark.events.erasure.RetentionRuleAdopted;
import dk.seamark.events.erasure.RetentionRuleEnded;
import dk.seamark.events.erasure.RetentionRuleProposed;
import dk.seamark.events.erasure.TextKind;
import dk.seamark.events.value.TextRef;
import dk.seamark.kit.problem.Refusal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A command about the rule on how long texts of a kind are kept. */
sealed interface RetentionAction {

    /** The municipality's key. */
    String municipality();

    /** The kind of text. */
    TextKind kind();

    /** The stream of the aggregate that handles the command. */
    @TargetAggregateIdentifier
    default String stream() {
        return stream(municipality(), kind());
    }

    /** The stream in which the events of a kind's rules are. */
    static String stream(String municipality, TextKind kind) {
        return municipality + "/retention/" + kind.code();
    }

    /**
     * The event that the command leads to.
     *
     * @param actor the opaque id of the person who gives the command
     * @throws Refusal 409 if it does not fit the state; 403 if this person may not decide
     */
    RetentionEvent decide(RetentionState state, String actor);

    /**
     * Propose a rule; it takes the place of one that is proposed and not adopted.
     *
     * @param reason why
     */
    record Propose(String municipality, RetentionRule rule, TextRef reason) implements RetentionAction {

        @Override
        public TextKind kind() {
            return rule.kind();
        }

        @Override
        public RetentionEvent decide(RetentionState state, String actor) {
            if (rule.equals(state.adopted())) {
                throw Refusal.conflict("retention-adopted");
            }
            return new RetentionRuleProposed(municipality, rule, reason);
        }
    }

    /**
     * Adopt it, as somebody else than the person who proposes it: two people decide.
     *
     * @param rule the rule that this person read and agrees to
     */
    record Adopt(String municipality, RetentionRule rule) implements RetentionAction {

        @Override
        public TextKind kind() {
            return rule.kind();
        }

        @Override
        public RetentionEvent decide(RetentionState state, String actor) {
            RetentionState.Proposal proposal = state.proposed();
            if (proposal.actor().equals(actor)) {
                throw Refusal.forbidden("retention-own");
            }
            if (!proposal.rule().equals(rule)) {
                throw Refusal.conflict(
                        "retention-other-rule",
                        proposal.rule().keep(),
                        proposal.rule().start().code());
            }
            return new RetentionRuleAdopted(municipality, rule);
        }
    }

    /**
     * End the rule, and drop what is proposed.
     *
     * @param reason why
     */
    record End(String municipality, TextKind kind, TextRef reason) implements RetentionAction {

        @Override
        public RetentionEvent decide(RetentionState state, String actor) {
            if (state.equals(RetentionState.NONE)) {
                throw Refusal.conflict("retention-none");
            }
            return new RetentionRuleEnded(municipality, kind, reason);
        }
    }
}

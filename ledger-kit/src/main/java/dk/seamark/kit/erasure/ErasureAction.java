package dk.seamark.kit.erasure;

import dk.seamark.events.erasure.LegalBasis;
import dk.seamark.events.erasure.RetentionRule;
import dk.seamark.events.erasure.TextErased;
import dk.seamark.events.erasure.TextErasureDeclined;
import dk.seamark.events.erasure.TextErasureEvent;
import dk.seamark.events.erasure.TextErasureRequested;
import dk.seamark.events.value.TextRef;
import dk.seamark.kit.problem.Refusal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A command about the erasure of a text. */
sealed interface ErasureAction {

    /** The municipality's key. */
    String municipality();

    /** The text's id. */
    String textId();

    /** The stream of the aggregate that handles the command. */
    @TargetAggregateIdentifier
    default String stream() {
        return stream(municipality(), textId());
    }

    /** The stream in which the events of a text's erasure are. */
    static String stream(String municipality, String textId) {
        return municipality + "/texts/" + textId;
    }

    /**
     * The event that the command leads to.
     *
     * @param actor the opaque id of the person who gives the command
     * @throws Refusal 409 if it does not fit the state; 403 if this person may not decide
     */
    TextErasureEvent decide(ErasureState state, String actor);

    /**
     * Ask for it.
     *
     * @param legalBasis on what basis
     * @param reason why
     */
    record Request(String municipality, String textId, LegalBasis legalBasis, TextRef reason) implements ErasureAction {

        @Override
        public TextErasureEvent decide(ErasureState state, String actor) {
            state.requireNone();
            return new TextErasureRequested(municipality, textId, legalBasis, reason);
        }
    }

    /**
     * Approve it, as somebody else than the person who asks: two people decide.
     *
     * @param legalBasis the basis that this person read and agrees to
     */
    record Approve(String municipality, String textId, LegalBasis legalBasis) implements ErasureAction {

        @Override
        public TextErasureEvent decide(ErasureState state, String actor) {
            ErasureState.Requested requested = state.requested();
            if (requested.actor().equals(actor)) {
                throw Refusal.forbidden("erasure-own");
            }
            if (requested.legalBasis() != legalBasis) {
                throw Refusal.conflict(
                        "erasure-other-basis", requested.legalBasis().code());
            }
            return new TextErased(municipality, textId, legalBasis, null);
        }
    }

    /**
     * Erase it, as the time is over for which a rule lets it be kept. Whether somebody asks for it besides makes no
     * difference.
     *
     * @param rule the rule that two people adopted
     */
    record ByRule(String municipality, String textId, RetentionRule rule) implements ErasureAction {

        @Override
        public TextErasureEvent decide(ErasureState state, String actor) {
            state.requireKept();
            return new TextErased(municipality, textId, LegalBasis.STORAGE_LIMITATION, rule);
        }
    }

    /**
     * Decline it; the person who asks may take it back so.
     *
     * @param reason why
     */
    record Decline(String municipality, String textId, TextRef reason) implements ErasureAction {

        @Override
        public TextErasureEvent decide(ErasureState state, String actor) {
            state.requested();
            return new TextErasureDeclined(municipality, textId, reason);
        }
    }
}

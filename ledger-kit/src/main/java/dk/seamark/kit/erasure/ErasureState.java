package dk.seamark.kit.erasure;

import dk.seamark.events.erasure.LegalBasis;
import dk.seamark.events.erasure.TextErased;
import dk.seamark.events.erasure.TextErasureDeclined;
import dk.seamark.events.erasure.TextErasureEvent;
import dk.seamark.events.erasure.TextErasureRequested;
import dk.seamark.kit.problem.Refusal;

/** How it stands with the erasure of a text, folded from its events. */
sealed interface ErasureState {

    /** Nobody asks for it, or who asked was declined. */
    record Kept() implements ErasureState {}

    /**
     * Somebody asks for it.
     *
     * @param legalBasis on what basis
     * @param actor the opaque id of the person who asks
     */
    record Requested(LegalBasis legalBasis, String actor) implements ErasureState {}

    /** It is erased. */
    record Erased() implements ErasureState {}

    /**
     * The state after one more event of its stream.
     *
     * @param actor the opaque id of the person who caused the event
     */
    static ErasureState after(TextErasureEvent event, String actor) {
        return switch (event) {
            case TextErasureRequested requested -> new Requested(requested.legalBasis(), actor);
            case TextErasureDeclined declined -> new Kept();
            case TextErased erased -> new Erased();
        };
    }

    /**
     * The request that somebody is about to decide.
     *
     * @throws Refusal 409 if there is none, or the text is erased
     */
    default Requested requested() {
        return switch (this) {
            case Requested requested -> requested;
            case Kept kept -> throw Refusal.conflict("erasure-not-requested");
            case Erased erased -> throw Refusal.conflict("text-erased");
        };
    }

    /**
     * Demands that nobody asks for it.
     *
     * @throws Refusal 409 if somebody does, or the text is erased
     */
    default void requireNone() {
        switch (this) {
            case Kept kept -> {}
            case Requested requested -> throw Refusal.conflict("erasure-requested");
            case Erased erased -> throw Refusal.conflict("text-erased");
        }
    }

    /**
     * Demands that it is not erased.
     *
     * @throws Refusal 409 if it is
     */
    default void requireKept() {
        switch (this) {
            case Kept kept -> {}
            case Requested requested -> {}
            case Erased erased -> throw Refusal.conflict("text-erased");
        }
    }
}

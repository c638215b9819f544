package dk.seamark.kit.erasure;

import dk.seamark.events.erasure.LegalBasis;
import dk.seamark.events.erasure.RetentionRule;
import dk.seamark.events.erasure.TextErased;
import dk.seamark.events.erasure.TextErasureDeclined;
import dk.seamark.events.erasure.TextErasureRequested;
import dk.seamark.kit.erasure.ErasureTable.Recorded;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An erasure of a text that somebody asked for, and what came of it, or that a rule led to.
 *
 * @param textId the text's id
 * @param state the code requested, declined or erased
 * @param legalBasis on what basis
 * @param reason why it was asked for; null if nobody asked, or that text is erased itself
 * @param requestedBy the opaque id of the person who asked; null if nobody did
 * @param requestedAt when, UTC; null if nobody did
 * @param decidedBy the opaque id of the person who approved or declined it, or {@link RuleErasure#ACTOR}; null while
 *     nobody has
 * @param decidedAt when, UTC; null while nobody has
 * @param refusal why it was declined; null if it was not, or that text is erased itself
 * @param rule the rule by which it was erased; null if people decided about this text, or nobody has
 */
record ErasureView(
        String textId,
        String state,
        String legalBasis,
        @Nullable String reason,
        @Nullable String requestedBy,
        @Nullable Instant requestedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String refusal,
        @Nullable RetentionRule rule) {

    /**
     * The view of one request, or of one erasure by a rule.
     *
     * @param said the request if there is one, and its decision if there is one
     * @param text returns a text by its id, null if it is erased
     */
    static ErasureView of(List<Recorded> said, Function<String, @Nullable String> text) {
        Recorded first = said.getFirst();
        Recorded last = said.getLast();
        TextErasureRequested request = first.event() instanceof TextErasureRequested requested ? requested : null;
        TextErased erased = last.event() instanceof TextErased end ? end : null;
        boolean decided = !(last.event() instanceof TextErasureRequested);
        return new ErasureView(
                last.event().textId(),
                switch (last.event()) {
                    case TextErasureRequested requested -> "requested";
                    case TextErasureDeclined declined -> "declined";
                    case TextErased end -> "erased";
                },
                basis(request, erased).code(),
                request == null ? null : text.apply(request.reason().textId()),
                request == null ? null : first.actor(),
                request == null ? null : first.at(),
                decided ? last.actor() : null,
                decided ? last.at() : null,
                last.event() instanceof TextErasureDeclined declined
                        ? text.apply(declined.reason().textId())
                        : null,
                erased == null ? null : erased.rule());
    }

    private static LegalBasis basis(@Nullable TextErasureRequested request, @Nullable TextErased erased) {
        if (erased != null) {
            return erased.legalBasis();
        }
        if (request == null) {
            throw new IllegalStateException("An erasure that was declined and nobody asked for");
        }
        return request.legalBasis();
    }
}

package dk.seamark.kit.erasure;

import dk.seamark.events.erasure.TextErased;
import dk.seamark.events.erasure.TextErasureDeclined;
import dk.seamark.events.erasure.TextErasureRequested;
import dk.seamark.kit.erasure.ErasureTable.Recorded;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An erasure of a text that somebody asked for, and what came of it.
 *
 * @param textId the text's id
 * @param state the code requested, declined or erased
 * @param legalBasis on what basis
 * @param reason why it was asked for; null if that text is erased itself
 * @param requestedBy the opaque id of the person who asked
 * @param requestedAt when, UTC
 * @param decidedBy the opaque id of the person who approved or declined it; null while nobody has
 * @param decidedAt when, UTC; null while nobody has
 * @param refusal why it was declined; null if it was not, or that text is erased itself
 */
record ErasureView(
        String textId,
        String state,
        String legalBasis,
        @Nullable String reason,
        String requestedBy,
        Instant requestedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String refusal) {

    /**
     * The view of one request.
     *
     * @param said the request, and its decision if there is one
     * @param text returns a text by its id, null if it is erased
     */
    static ErasureView of(List<Recorded> said, Function<String, @Nullable String> text) {
        Recorded first = said.getFirst();
        if (!(first.event() instanceof TextErasureRequested request)) {
            throw new IllegalStateException("An erasure that nobody asked for: " + first.event());
        }
        Recorded last = said.getLast();
        boolean decided = said.size() > 1;
        return new ErasureView(
                request.textId(),
                switch (last.event()) {
                    case TextErasureRequested requested -> "requested";
                    case TextErasureDeclined declined -> "declined";
                    case TextErased erased -> "erased";
                },
                request.legalBasis().code(),
                text.apply(request.reason().textId()),
                first.actor(),
                first.at(),
                decided ? last.actor() : null,
                decided ? last.at() : null,
                last.event() instanceof TextErasureDeclined declined
                        ? text.apply(declined.reason().textId())
                        : null);
    }
}

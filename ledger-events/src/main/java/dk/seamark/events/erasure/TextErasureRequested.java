package dk.seamark.events.erasure;

import dk.seamark.events.value.Reason;
import dk.seamark.events.value.TextRef;
import dk.seamark.events.wire.WireType;

/**
 * The secretariat asks for a text to be erased. Nothing is erased yet: somebody else has to approve.
 *
 * @param municipality the municipality's key
 * @param textId the text's UUID
 * @param legalBasis on what basis
 * @param reason why
 */
@WireType(name = "text.erasure-requested")
public record TextErasureRequested(String municipality, String textId, LegalBasis legalBasis, TextRef reason)
        implements TextErasureEvent {

    @Override
    public Reason why() {
        return new Reason(legalBasis.code(), reason);
    }
}

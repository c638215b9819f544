package dk.seamark.events.erasure;

import dk.seamark.events.value.Reason;
import dk.seamark.events.wire.WireType;

/**
 * A second person approved, and the text is erased. Whoever holds a copy of it erases it too, now and whenever this
 * event is read again: these events are the log of erasures that is carried out anew after a restore.
 *
 * @param municipality the municipality's key
 * @param textId the text's UUID
 * @param legalBasis on what basis, as it was requested
 */
@WireType(name = "text.erased")
public record TextErased(String municipality, String textId, LegalBasis legalBasis) implements ErasureEvent {

    @Override
    public Reason why() {
        return new Reason(legalBasis.code(), null);
    }
}

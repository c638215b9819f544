package dk.seamark.events.erasure;

import dk.seamark.events.value.Reason;
import dk.seamark.events.value.TextRef;
import dk.seamark.events.wire.WireType;

/**
 * A request to erase a text was declined, or taken back by the person who made it. The text stays.
 *
 * @param municipality the municipality's key
 * @param textId the text's UUID
 * @param reason why
 */
@WireType(name = "text.erasure-declined")
public record TextErasureDeclined(String municipality, String textId, TextRef reason) implements TextErasureEvent {

    @Override
    public Reason why() {
        return new Reason(null, reason);
    }
}

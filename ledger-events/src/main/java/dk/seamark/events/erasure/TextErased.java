package dk.seamark.events.erasure;

import dk.seamark.events.value.Reason;
import dk.seamark.events.wire.WireType;
import org.jspecify.annotations.Nullable;

/**
 * A second person approved, or the time is over for which a rule lets texts of its kind be kept, and the text is
 * erased. Whoever holds a copy of it erases it too, now and whenever this event is read again: these events are the log
 * of erasures that is carried out anew after a restore.
 *
 * @param municipality the municipality's key
 * @param textId the text's UUID
 * @param legalBasis on what basis, as it was requested
 * @param rule the rule by which it was erased, as two people adopted it; null if two people decided about this text
 */
@WireType(name = "text.erased")
public record TextErased(
        String municipality,
        String textId,
        LegalBasis legalBasis,
        @Nullable RetentionRule rule) implements TextErasureEvent {

    @Override
    public Reason why() {
        return new Reason(legalBasis.code(), null);
    }
}

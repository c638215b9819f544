package dk.seamark.events.stray;

import dk.seamark.events.value.Reason;
import dk.seamark.events.wire.WireType;

/**
 * A second person approved, and an unreadable record is left out of account from here on: it holds no pack up any more,
 * and every pack that it might have been about says so. It stays in the journal.
 *
 * @param municipality the municipality's key
 * @param position the record's ledger position, from 1
 * @param ground why it may be left out
 * @param reason the same in words, in Danish, as it was requested
 */
@WireType(name = "reporting.record-dismissed")
public record RecordDismissed(String municipality, long position, DismissalGround ground, String reason)
        implements StrayRecordEvent {

    @Override
    public Reason why() {
        return new Reason(ground.code(), null);
    }
}

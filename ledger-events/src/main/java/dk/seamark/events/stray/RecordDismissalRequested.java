package dk.seamark.events.stray;

import dk.seamark.events.value.Reason;
import dk.seamark.events.wire.WireType;

/**
 * The secretariat asks for an unreadable record to be left out of account. It still counts as unreadable: somebody else
 * has to approve.
 *
 * @param municipality the municipality's key
 * @param position the record's ledger position, from 1
 * @param ground why it may be left out
 * @param reason the same in words, in Danish
 */
@WireType(name = "reporting.record-dismissal-requested")
public record RecordDismissalRequested(String municipality, long position, DismissalGround ground, String reason)
        implements StrayRecordEvent {

    @Override
    public Reason why() {
        return new Reason(ground.code(), null);
    }
}

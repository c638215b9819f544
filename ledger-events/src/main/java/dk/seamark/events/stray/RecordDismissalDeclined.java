package dk.seamark.events.stray;

import dk.seamark.events.value.Reason;
import dk.seamark.events.wire.WireType;

/**
 * A request to leave an unreadable record out of account was declined, or taken back by the person who made it.
 *
 * @param municipality the municipality's key
 * @param position the record's ledger position, from 1
 * @param reason why, in Danish
 */
@WireType(name = "reporting.record-dismissal-declined")
public record RecordDismissalDeclined(String municipality, long position, String reason) implements StrayRecordEvent {

    @Override
    public Reason why() {
        return Reason.NONE;
    }
}

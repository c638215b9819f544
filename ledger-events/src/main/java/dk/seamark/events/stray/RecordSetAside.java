package dk.seamark.events.stray;

import dk.seamark.events.value.Reason;
import dk.seamark.events.wire.WireType;

/**
 * An operator set a record aside that did not fit, so that the municipality's other records could be taken. It never
 * counts, and has no position in the municipality's journal.
 *
 * @param municipality the municipality's key
 * @param partition the partition of the topic of events, from 0
 * @param offset the record's offset there, from 0
 * @param sha256 SHA-256 of the record's value, 64 lower-case hexadecimal digits; of no bytes if it had none
 * @param reason why, as the operator wrote it
 * @param decidedBy who did it, as the operator wrote it
 */
@WireType(name = "reporting.record-set-aside")
public record RecordSetAside(
        String municipality, int partition, long offset, String sha256, String reason, String decidedBy)
        implements StrayRecordEvent {

    @Override
    public Reason why() {
        return Reason.NONE;
    }
}

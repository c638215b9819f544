package dk.seamark.reporting.record.setaside;

import dk.seamark.events.stray.RecordSetAside;
import dk.seamark.events.stray.StrayStream;
import dk.seamark.kit.problem.Refusal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Publish that a record was set aside.
 *
 * @param record the event
 */
public record ReportSetAside(RecordSetAside record) {

    /** The stream of the aggregate that handles the command. */
    @TargetAggregateIdentifier
    public String stream() {
        return StrayStream.of(record);
    }

    /**
     * The event that the command leads to.
     *
     * @param before whether it was published before
     * @throws Refusal 409 if it was
     */
    public RecordSetAside decide(boolean before) {
        if (before) {
            throw Refusal.conflict("set-aside-reported");
        }
        return record;
    }
}

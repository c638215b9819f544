package dk.seamark.events.pack;

import dk.seamark.events.ReportingEvent;
import dk.seamark.events.value.Reason;

/** The events about committee packs: which were issued, and which were redacted. */
public sealed interface PackEvent extends ReportingEvent permits CommitteePackIssued, CommitteePackRedacted {

    /** The plan that the pack follows up. */
    String planId();

    /** The period that the pack reports on, as {@link dk.seamark.events.value.ReportingPeriod#toString()}. */
    String period();

    @Override
    default Reason why() {
        return Reason.NONE;
    }
}

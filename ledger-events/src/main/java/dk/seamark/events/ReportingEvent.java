package dk.seamark.events;

import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.events.pack.CommitteePackRedacted;
import dk.seamark.events.value.Reason;

/** The events that reporting-service publishes: which packs were issued, and which were redacted. */
public sealed interface ReportingEvent extends LedgerEvent permits CommitteePackIssued, CommitteePackRedacted {

    /** The plan that the pack follows up. */
    String planId();

    /** The period that the pack reports on, as {@link dk.seamark.events.value.ReportingPeriod#toString()}. */
    String period();

    @Override
    default Reason why() {
        return Reason.NONE;
    }
}

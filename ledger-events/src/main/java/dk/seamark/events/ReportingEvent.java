package dk.seamark.events;

import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.events.value.Reason;

/** The events that reporting-service publishes: which packs were issued. */
public sealed interface ReportingEvent extends LedgerEvent permits CommitteePackIssued {

    @Override
    default Reason why() {
        return Reason.NONE;
    }
}

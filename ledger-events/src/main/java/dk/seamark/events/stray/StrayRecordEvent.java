package dk.seamark.events.stray;

import dk.seamark.events.ReportingEvent;

/**
 * The events about stray records: records of the topic that are no readable events of the ledger, or do not fit. Their
 * reasons stand in the events themselves, as an auditor has to read them for as long as the record is kept.
 */
public sealed interface StrayRecordEvent extends ReportingEvent
        permits RecordDismissalRequested, RecordDismissalDeclined, RecordDismissed, RecordSetAside {

    /** Why it was decided, in Danish. */
    String reason();
}

package dk.seamark.events;

import dk.seamark.events.erasure.ErasureEvent;
import dk.seamark.events.value.Reason;

/** Every event of the ledger. The permitted interfaces list its families. */
public sealed interface LedgerEvent permits PolicyServiceEvent, IndicatorEvent, ReportingEvent, ErasureEvent {

    /** The key of the municipality whose ledger holds this event: {@code slagelse}. */
    String municipality();

    /** Why it was done, as far as the event says; {@link Reason#NONE} if it gives no reason. */
    Reason why();
}

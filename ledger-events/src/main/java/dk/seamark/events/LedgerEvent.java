package dk.seamark.events;

/** Every event of the ledger. The permitted interfaces list its families. */
public sealed interface LedgerEvent permits PolicyServiceEvent, IndicatorEvent, ReportingEvent {

    /** The key of the municipality whose ledger holds this event: {@code slagelse}. */
    String municipality();
}

package dk.seamark.events;

/** Everything that the ledger can say. The permitted families are its table of contents. */
public sealed interface LedgerEvent permits PolicyServiceEvent, IndicatorEvent, ReportingEvent {

    /** The key of the municipality whose ledger holds this event: {@code slagelse}. */
    String municipality();
}

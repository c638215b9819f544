package dk.seamark.events.rule;

/** A figure of the ledger, or why there is none. */
public sealed interface Datum extends ReferenceDatum permits Measured, Absent {}

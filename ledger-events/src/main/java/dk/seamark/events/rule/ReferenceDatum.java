package dk.seamark.events.rule;

/** A figure to compare with, or why there is none. */
public sealed interface ReferenceDatum permits Datum, BeyondBreak {}

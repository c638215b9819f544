package dk.seamark.events.rule;

/** What is known of a figure: the figure, or why there is none. */
public sealed interface Datum permits Measured, Absent {}

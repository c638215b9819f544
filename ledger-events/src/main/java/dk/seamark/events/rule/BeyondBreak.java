package dk.seamark.events.rule;

import dk.seamark.events.value.Series;
import dk.seamark.events.wire.Kind;

/**
 * A figure to compare with that counts something else, as a break in the series lies between it and the judged figure.
 *
 * @param component the component's id
 * @param series whose figure it is
 * @param period the period that it describes
 * @param from the first period after the break
 */
@Kind("beyond-break")
public record BeyondBreak(String component, Series series, String period, String from) implements ReferenceDatum {}

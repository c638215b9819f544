package dk.seamark.indicator.statbank;

import dk.seamark.events.value.Series;
import dk.seamark.indicator.jsonstat.Cell;

/**
 * A cell that a query names.
 *
 * @param series whose figure it is
 * @param time the source's code of its time: {@code 2024}, {@code 2024K1}
 * @param cell its number, or why there is none
 */
public record SourceCell(Series series, String time, Cell cell) {}

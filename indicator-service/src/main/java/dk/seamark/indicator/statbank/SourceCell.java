package dk.seamark.indicator.statbank;

import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import dk.seamark.indicator.jsonstat.Cell;
import org.jspecify.annotations.Nullable;

/**
 * A cell that a query names.
 *
 * @param series whose figure it is
 * @param time the source's code of its time: {@code 2024}, {@code 2024K1}
 * @param period the period that its time is; null if it is none here, or is not asked for
 * @param cell its number, or why there is none
 */
public record SourceCell(
        Series series, String time, @Nullable ReportingPeriod period, Cell cell) {

    /**
     * What it is a figure of.
     *
     * @param series whose figure it is
     * @param time the source's code of its time
     */
    public record Slot(Series series, String time) {}

    /** What it is a figure of. */
    public Slot slot() {
        return new Slot(series, time);
    }
}

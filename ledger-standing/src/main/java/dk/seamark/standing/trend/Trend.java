package dk.seamark.standing.trend;

import dk.seamark.events.standing.FigureStanding;
import dk.seamark.events.value.Cadence;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one component's own figures have moved up to the judged period. Numbers are in the component's unit; differences
 * of percentages are percentage points. They are exact, except those that say how they are rounded.
 *
 * @param componentId the component
 * @param now its figure for the judged period
 * @param sinceBaseline the change since the baseline; null if one of the two figures is missing, if they are the same
 *     figure, or if their periods differ in length and the component does not count a stock
 * @param sinceLast the change since the period before; null if that has no figure
 * @param outlook what is still needed for the last target; null if that states no number that the record holds, or no
 *     target is ahead
 */
public record Trend(
        String componentId,
        FigureStanding now,
        @Nullable Change sinceBaseline,
        @Nullable Change sinceLast,
        @Nullable Outlook outlook) {

    /**
     * By how much a figure has moved.
     *
     * @param from the earlier figure
     * @param by the later figure less the earlier, as {@code Fraction.decimal()}: exact, except where it follows from
     *     shares of counts that no decimal number is equal to
     * @param course the direction
     */
    public record Change(FigureStanding from, BigDecimal by, Course course) {}

    /**
     * What is still needed to reach a target, if the plan stays as it is.
     *
     * @param targetDate the date of the last target that states a number
     * @param period the period that it judges, as {@code ReportingPeriod.toString()}
     * @param bound the number that must be reached
     * @param needed how much the figure must rise, or fall if negative; zero if the bound is reached. Exact if that
     *     takes at most {@link #FINER} decimals more than the component's; else rounded away from zero, so that it is
     *     enough
     * @param perPeriod what is needed, divided by the remaining periods; exact or rounded as {@code needed} is; null if
     *     only one more figure is measured until then, in which all of it is needed
     * @param cadence the length of such a period: that of the plan's follow-up
     * @param rounded whether one of the two was rounded
     */
    public record Outlook(
            LocalDate targetDate,
            String period,
            BigDecimal bound,
            BigDecimal needed,
            @Nullable BigDecimal perPeriod,
            Cadence cadence,
            boolean rounded) {

        /** How many decimals more than the component's a number has at most. */
        public static final int FINER = 2;
    }
}

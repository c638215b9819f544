package dk.seamark.standing.trend;

import dk.seamark.events.standing.FigureStanding;
import dk.seamark.events.value.Cadence;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one component's own figures have moved up to the judged period. All numbers are exact except the change per
 * period, and in the component's unit; differences of percentages are percentage points.
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
     * @param by the later figure less the earlier
     * @param course the direction
     */
    public record Change(FigureStanding from, BigDecimal by, Course course) {}

    /**
     * What is still needed to reach a target, if the plan stays as it is.
     *
     * @param targetDate the date of the last target that states a number
     * @param period the period that it judges, as {@code ReportingPeriod.toString()}
     * @param bound the number that must be reached
     * @param needed how much the figure must rise, or fall if negative; zero if the bound is reached
     * @param perPeriod {@code needed} divided by the remaining periods, rounded away from zero to the component's
     *     number of decimals, so that keeping up this pace is enough
     * @param cadence the length of such a period: that of the plan's follow-up
     */
    public record Outlook(
            LocalDate targetDate,
            String period,
            BigDecimal bound,
            BigDecimal needed,
            BigDecimal perPeriod,
            Cadence cadence) {}
}

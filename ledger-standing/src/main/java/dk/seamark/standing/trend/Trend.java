package dk.seamark.standing.trend;

import dk.seamark.events.standing.FigureStanding;
import dk.seamark.events.value.Cadence;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one component's own figures have moved up to the judged period. All numbers are exact but the
 * change per period, and in the component's unit; differences of percentages are percentage points.
 *
 * @param componentId the component
 * @param now its figure for the judged period
 * @param sinceBaseline the change since the baseline; null where one of the two is missing, they are
 *     the same figure, or they tell of periods of different length and do not count all there are
 * @param sinceLast the change since the period before; null where that has no figure
 * @param outlook what is still needed for the last target; null where it states no number that the
 *     record holds, or none is ahead
 */
public record Trend(
        String componentId,
        FigureStanding now,
        @Nullable Change sinceBaseline,
        @Nullable Change sinceLast,
        @Nullable Outlook outlook) {

    /**
     * How far a figure has moved.
     *
     * @param from the earlier figure
     * @param by the later less the earlier
     * @param course which way that is
     */
    public record Change(FigureStanding from, BigDecimal by, Course course) {}

    /**
     * What is still needed to reach a target, if the plan stays as it is.
     *
     * @param targetDate the date of the last target that states a number
     * @param period the period that it judges, as {@code ReportingPeriod.toString()}
     * @param bound the number that must be reached
     * @param needed how much the figure must rise, or fall if below zero; zero if the bound is reached
     * @param perPeriod {@code needed} for each period that is left, away from zero to as many decimals as
     *     the component is shown with, so that keeping it up is enough
     * @param cadence how long such a period is: as long as those that the plan is followed up on
     */
    public record Outlook(
            LocalDate targetDate,
            String period,
            BigDecimal bound,
            BigDecimal needed,
            BigDecimal perPeriod,
            Cadence cadence) {}
}

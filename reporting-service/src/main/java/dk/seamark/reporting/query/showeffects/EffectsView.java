package dk.seamark.reporting.query.showeffects;

import dk.seamark.events.standing.FigureStanding;
import dk.seamark.pack.explain.Explanation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a figure would do that nobody has recorded.
 *
 * @param position the ledger position up to which the record was read
 * @param value the figure, in {@code unit}
 * @param unit the code of the component's unit
 * @param stands the figure that stands; null if none does
 * @param targets the indicator's targets that are judged from the figure's year on, by date
 * @param packs the issued packs that told another figure, in the order in which they were issued
 */
record EffectsView(
        String planId,
        String indicatorId,
        String componentId,
        String series,
        String period,
        long position,
        BigDecimal value,
        String unit,
        @Nullable FigureView stands,
        List<TargetEffect> targets,
        List<PackView> packs) {

    /**
     * A figure of the record.
     *
     * @param provisional whether its source may still change it
     */
    record FigureView(String measurementId, BigDecimal value, boolean provisional) {

        static FigureView of(FigureStanding its) {
            return new FigureView(
                    its.measurementId(), its.figure().value(), its.figure().provisional());
        }
    }

    /**
     * A target, as it is judged in the first period whose standing judges it.
     *
     * @param period the period that it judges
     * @param now its verdict by the record
     * @param with its verdict with the figure
     * @param changes whether these are two verdicts; the words can differ where the verdict is the same
     */
    record TargetEffect(
            LocalDate targetDate, String period, String wording, Explanation now, Explanation with, boolean changes) {}

    /**
     * An issued pack.
     *
     * @param period the period that it is about
     * @param number its number, from 1
     * @param issuedAt when it was issued, UTC
     * @param position the ledger position that it tells
     * @param told the figure that it told
     */
    record PackView(String period, int number, Instant issuedAt, long position, FigureView told) {}
}

package dk.seamark.verify.predecessor;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure as {@code pack.json} shows it.
 *
 * @param measurementId the UUID of its measurement; null if it is withheld
 * @param componentId its component
 * @param series the code of its series
 * @param period the period that it describes
 * @param value the value; null if it is withheld
 * @param unit the code of its unit
 * @param measuredOn the Danish calendar date on which it was measured
 * @param source where it was read
 * @param numerator the count above the line; null if there is none, and in the public edition
 * @param denominator the count below the line; null if there is none, and in the public edition
 * @param basis {@code counts} if it is judged by its counts; null if by its value, and in the public edition
 * @param example whether it is made up
 * @param status {@code provisional} if its source may still change it; null if it is final
 * @param position the ledger position of the event that recorded it
 */
public record PublishedFigure(
        @Nullable String measurementId,
        String componentId,
        String series,
        String period,
        @Nullable BigDecimal value,
        String unit,
        LocalDate measuredOn,
        String source,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String basis,
        boolean example,
        @Nullable String status,
        long position) {}

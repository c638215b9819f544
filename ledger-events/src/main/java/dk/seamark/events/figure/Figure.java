package dk.seamark.events.figure;

import dk.seamark.events.value.Fraction;
import dk.seamark.events.value.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it was delivered.
 *
 * @param value the value in {@code unit}, with the decimals it was delivered with
 * @param unit the unit of its component
 * @param measuredOn the Danish calendar date on which it was measured or read from its source
 * @param source where it comes from
 * @param numerator the count above the line of a share, a rate or a ratio; null if it was not delivered
 * @param denominator the count below the line, or how many a mean is of, above zero; null if it was not delivered
 * @param example true for a figure made up to show the system, which no source holds
 * @param basis what it is judged by; null means its value, as in events from before this field existed
 * @param status how settled it is at its source; null means final, as in events from before this field existed
 * @param link where its evidence can be read; null if none was delivered
 */
public record Figure(
        BigDecimal value,
        Unit unit,
        LocalDate measuredOn,
        String source,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        boolean example,
        @Nullable Basis basis,
        @Nullable ObservationStatus status,
        @Nullable EvidenceLink link) {

    /** A final figure that is judged by its value, without a link. */
    public Figure(
            BigDecimal value,
            Unit unit,
            LocalDate measuredOn,
            String source,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            boolean example) {
        this(value, unit, measuredOn, source, numerator, denominator, example, null, null, null);
    }

    /** Whether its source may still change it. */
    public boolean provisional() {
        return status == ObservationStatus.PROVISIONAL;
    }

    /** The same figure with this status; null for a final one. */
    public Figure withStatus(@Nullable ObservationStatus its) {
        return new Figure(value, unit, measuredOn, source, numerator, denominator, example, basis, its, link);
    }

    /** The same figure with this link; null for none. */
    public Figure withLink(@Nullable EvidenceLink its) {
        return new Figure(value, unit, measuredOn, source, numerator, denominator, example, basis, status, its);
    }

    /** The counts that it is judged by; null if it is judged by its value. */
    public @Nullable Share share() {
        BigDecimal times = unit.timesQuotient().orElse(null);
        return basis == Basis.COUNTS
                        && times != null
                        && numerator != null
                        && denominator != null
                        && denominator.signum() > 0
                ? Share.of(numerator, denominator, times)
                : null;
    }

    /** The same figure, judged by its counts if it is a share, a rate or a ratio that has them; else by its value. */
    public Figure judgedByCounts() {
        boolean isCounted = unit.timesQuotient().isPresent() && numerator != null && denominator != null;
        Basis counts = isCounted ? Basis.COUNTS : null;
        return new Figure(value, unit, measuredOn, source, numerator, denominator, example, counts, status, link);
    }

    /** The same figure without its counts, judged by its value. */
    public Figure withoutCounts() {
        return new Figure(value, unit, measuredOn, source, null, null, example, null, status, link);
    }

    /** The number that it is judged by, exact, in its unit. */
    public Fraction exact() {
        Share share = share();
        return share == null ? Fraction.of(value) : share.exact();
    }

    /** The same figure, with these words for its source. */
    public Figure from(String words) {
        return new Figure(value, unit, measuredOn, words, numerator, denominator, example, basis, status, link);
    }
}

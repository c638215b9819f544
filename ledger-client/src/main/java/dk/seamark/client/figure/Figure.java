package dk.seamark.client.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure, as it is delivered and told.
 *
 * @param value the value in {@code unit}, with the decimals that it has
 * @param unit the component's unit, as one code: {@code percent}
 * @param measuredOn the Danish date on which it was measured or read from its source
 * @param source where it comes from
 * @param numerator the count above the line of a share, a rate or a ratio; null if there is none
 * @param denominator the count below the line, or how many a mean is of; null if there is none
 * @param example whether it is made up to show the system; null means no
 * @param status {@code provisional} while its source may still change it; null or {@code final} if not
 * @param link where the evidence can be read; null if that is not told
 */
public record Figure(
        BigDecimal value,
        String unit,
        LocalDate measuredOn,
        String source,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Boolean example,
        @Nullable String status,
        @Nullable EvidenceLink link) {

    /** A final figure without counts. */
    public static Figure of(BigDecimal value, String unit, LocalDate measuredOn, String source) {
        return new Figure(value, unit, measuredOn, source, null, null, null, null, null);
    }

    /** The same, with the counts that it is made of. */
    public Figure counted(BigDecimal above, BigDecimal below) {
        return new Figure(value, unit, measuredOn, source, above, below, example, status, link);
    }

    /** The same, which is made up to show the system. */
    public Figure asExample() {
        return new Figure(value, unit, measuredOn, source, numerator, denominator, true, status, link);
    }

    /** The same, with its status: {@code provisional} or {@code final}. */
    public Figure is(String how) {
        return new Figure(value, unit, measuredOn, source, numerator, denominator, example, how, link);
    }

    /** The same, with where the evidence can be read. */
    public Figure linked(EvidenceLink evidence) {
        return new Figure(value, unit, measuredOn, source, numerator, denominator, example, status, evidence);
    }
}

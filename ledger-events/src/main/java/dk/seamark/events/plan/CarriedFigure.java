package dk.seamark.events.plan;

import dk.seamark.events.figure.Figure;
import dk.seamark.events.value.ReportingPeriod;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure of an earlier period that a municipality carries on from those that it succeeds.
 *
 * @param measurementId a UUID by which packs name it; no measurement of this ledger
 * @param period the period that it describes, as {@link ReportingPeriod#toString()}
 * @param figure the figure; its source is what the predecessors said
 * @param parts the predecessors' figures that it was made of, one of each
 */
public record CarriedFigure(String measurementId, String period, Figure figure, List<Part> parts) {

    /** Copies the list. */
    public CarriedFigure {
        parts = List.copyOf(parts);
    }

    /**
     * A predecessor's figure.
     *
     * @param municipality the predecessor's key
     * @param measurementId the UUID of its measurement
     * @param position the position in the predecessor's ledger of the event that recorded it
     * @param value the value, in the unit of the figure that it became a part of
     * @param numerator the count above the line; null if it was not delivered, or not published
     * @param denominator the count below the line, above zero; null if it was not delivered, or not published
     */
    public record Part(
            String municipality,
            String measurementId,
            long position,
            BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {

        /** Its numbers. */
        public Combination.Numbers numbers() {
            return new Combination.Numbers(value, numerator, denominator);
        }
    }

    /** Whether its numbers are those that its parts come to. */
    boolean isOf(Combination combination) {
        Combination.Numbers is = new Combination.Numbers(figure.value(), figure.numerator(), figure.denominator());
        return combination.takes(parts.size())
                && combination.suits(figure.unit())
                && combination
                        .of(
                                parts.stream().map(Part::numbers).toList(),
                                figure.unit(),
                                Math.max(0, is.value().scale()))
                        .filter(right -> isSame(right.value(), is.value())
                                && isSame(right.numerator(), is.numerator())
                                && isSame(right.denominator(), is.denominator()))
                        .isPresent();
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : (other != null && one.compareTo(other) == 0);
    }
}

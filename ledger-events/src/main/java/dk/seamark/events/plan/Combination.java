package dk.seamark.events.plan;

import dk.seamark.events.value.Fraction;
import dk.seamark.events.value.Unit;
import dk.seamark.events.wire.Coded;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the figures of municipalities that were merged become one of their successor. A mean, an index or a share without
 * its counts has no sum, and an average of averages is none of the whole.
 */
public enum Combination implements Coded {

    /** There is one predecessor, and its figure stands as it is. */
    SAME("same"),

    /** The figures of all predecessors are added: counts, amounts, sums of money. */
    ADDED("added"),

    /** The numerators of all predecessors are added, and so are the denominators: shares, rates and ratios. */
    SHARES_OF_COUNTS("shares-of-counts");

    private final String code;

    Combination(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * A number with the counts that were delivered with it.
     *
     * @param value the number, in its unit
     * @param numerator the count above the line; null if it was not delivered
     * @param denominator the count below the line, above zero; null if it was not delivered
     */
    public record Numbers(
            BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {}

    /** Whether figures in this unit can be put together so. */
    public boolean suits(Unit unit) {
        return switch (this) {
            case SAME -> true;
            case ADDED -> unit.isAdditive();
            case SHARES_OF_COUNTS -> unit.timesQuotient().isPresent();
        };
    }

    /** Whether so many predecessors can be put together so: one alone stands as it is. */
    public boolean takes(int predecessors) {
        return this == SAME ? predecessors == 1 : predecessors > 1;
    }

    /**
     * What the numbers of the predecessors come to; empty if a number cannot be had, as counts are missing.
     *
     * @param parts the numbers, one of each predecessor; as many as it {@linkplain #takes takes}
     * @param unit their unit, which it {@linkplain #suits suits}
     * @param decimals to how many decimals a share is rounded, half up
     */
    public Optional<Numbers> of(List<Numbers> parts, Unit unit, int decimals) {
        return switch (this) {
            case SAME -> Optional.of(parts.getFirst());
            case ADDED -> Optional.of(new Numbers(sum(parts, Numbers::value).orElseThrow(), null, null));
            case SHARES_OF_COUNTS ->
                sum(parts, Numbers::numerator)
                        .flatMap(above ->
                                sum(parts, Numbers::denominator).flatMap(below -> share(above, below, unit, decimals)));
        };
    }

    private static Optional<Numbers> share(BigDecimal above, BigDecimal below, Unit unit, int decimals) {
        return unit.timesQuotient()
                .filter(any -> below.signum() > 0)
                .map(times -> new Numbers(
                        new Fraction(above.multiply(times), below).rounded(decimals, RoundingMode.HALF_UP),
                        above,
                        below));
    }

    /** The sum of one number of each; empty if one lacks it. */
    private static Optional<BigDecimal> sum(List<Numbers> parts, Function<Numbers, @Nullable BigDecimal> number) {
        List<BigDecimal> numbers =
                parts.stream().map(number).filter(Objects::nonNull).toList();
        return numbers.size() == parts.size() ? numbers.stream().reduce(BigDecimal::add) : Optional.empty();
    }
}

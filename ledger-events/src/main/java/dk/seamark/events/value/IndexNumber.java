package dk.seamark.events.value;

import java.math.BigDecimal;

/**
 * A figure in relation to that of a base year, which is 100: {@code index 2015=100}. From 0.
 *
 * @param base the base year
 */
public record IndexNumber(int base) implements Unit {

    private static final BigDecimal MOST = BigDecimal.valueOf(999_999_999);

    /** @throws IllegalArgumentException if the year is not from 1900 to 2199 */
    public IndexNumber {
        UnitCodes.requireYear(base);
    }

    @Override
    public String code() {
        return "index " + base + "=100";
    }

    @Override
    public BigDecimal least() {
        return BigDecimal.ZERO;
    }

    @Override
    public BigDecimal most() {
        return MOST;
    }
}

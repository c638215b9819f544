package dk.seamark.indicator.figure;

import java.math.BigDecimal;

/** Which numbers are allowed in a figure. */
public final class Numbers {

    /** The largest number of digits, before and after the decimal point together. */
    public static final int DIGITS = 27;

    /** The largest number of digits after the decimal point. */
    public static final int DECIMALS = 15;

    private Numbers() {}

    /**
     * Whether the number has no exponent and is within both limits. It looks only at scale and precision, so that a
     * number like {@code 1e999999999} is refused before anything is computed with it.
     */
    public static boolean bounded(BigDecimal number) {
        return number.scale() >= 0 && number.scale() <= DECIMALS && number.precision() <= DIGITS;
    }
}

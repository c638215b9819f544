package dk.seamark.indicator.figure;

import java.math.BigDecimal;

/** Which numbers can be part of a figure. */
public final class Numbers {

    /** The most digits, before and after the decimal point together. */
    public static final int DIGITS = 18;

    /** The most digits after the decimal point. */
    public static final int DECIMALS = 6;

    private Numbers() {}

    /**
     * True if the number is written without exponent and within both limits. Looks at nothing but
     * lengths, so that a number like {@code 1e999999999} is refused before anything is computed
     * with it.
     */
    public static boolean bounded(BigDecimal number) {
        return number.scale() >= 0 && number.scale() <= DECIMALS && number.precision() <= DIGITS;
    }
}

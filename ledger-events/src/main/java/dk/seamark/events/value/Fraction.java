package dk.seamark.events.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact number: one decimal number divided by another. Nothing that is computed with it is rounded, so 2 of 3 is
 * never 66.67 %.
 *
 * @param numerator the number above the line
 * @param denominator the number below the line, above zero
 */
public record Fraction(BigDecimal numerator, BigDecimal denominator) implements Comparable<Fraction> {

    /** The number of decimals of {@link #decimal()}, for a number that no decimal number is equal to. */
    public static final int DECIMALS = 15;

    /** Zero. */
    public static final Fraction ZERO = of(BigDecimal.ZERO);

    /** @throws IllegalArgumentException if the denominator is not above zero */
    public Fraction {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("The denominator of a fraction is above zero: " + denominator);
        }
    }

    /** A decimal number. */
    public static Fraction of(BigDecimal number) {
        return new Fraction(number, BigDecimal.ONE);
    }

    /** The sum. */
    public Fraction plus(Fraction other) {
        return denominator.compareTo(other.denominator) == 0
                ? new Fraction(numerator.add(other.numerator), denominator)
                : new Fraction(
                        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                        denominator.multiply(other.denominator));
    }

    /** This number less the other. */
    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    /** This number times a decimal number. */
    public Fraction times(BigDecimal factor) {
        return new Fraction(numerator.multiply(factor), denominator);
    }

    /** This many percent of this number. */
    public Fraction percent(BigDecimal percentage) {
        return new Fraction(numerator.multiply(percentage).movePointLeft(2), denominator);
    }

    /** This number divided by a whole number above zero. */
    public Fraction dividedBy(int divisor) {
        return new Fraction(numerator, denominator.multiply(BigDecimal.valueOf(divisor)));
    }

    /** Its size without its sign. */
    public Fraction abs() {
        return new Fraction(numerator.abs(), denominator);
    }

    /** -1, 0 or 1: below, equal to or above zero. */
    public int signum() {
        return numerator.signum();
    }

    /** Compares the exact numbers, by cross multiplication. */
    @Override
    public int compareTo(Fraction other) {
        return denominator.compareTo(other.denominator) == 0
                ? numerator.compareTo(other.numerator)
                : numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Whether a decimal number of at most this many decimals is equal to it. */
    public boolean isDecimal(int decimals) {
        return compareTo(of(rounded(decimals, RoundingMode.DOWN))) == 0;
    }

    /** The number with this many decimals. */
    public BigDecimal rounded(int decimals, RoundingMode mode) {
        return numerator.divide(denominator, decimals, mode);
    }

    /**
     * The number as a decimal number: with all of its decimals if it was one, or is one of at most {@link #DECIMALS};
     * else rounded half up to these.
     */
    public BigDecimal decimal() {
        if (denominator.compareTo(BigDecimal.ONE) == 0) {
            return numerator;
        }
        BigDecimal rounded = rounded(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}

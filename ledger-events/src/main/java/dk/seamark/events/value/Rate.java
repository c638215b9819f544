package dk.seamark.events.value;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How many there are for each hundred, thousand … of something: {@code per 1000 borgere/inhabitants}. From 0; above
 * {@code per} where one of them can be counted more than once.
 *
 * @param per 100, 1,000, 10,000 or 100,000
 * @param ofDanish what they are, in Danish, in the plural
 * @param ofEnglish the same in English
 */
public record Rate(int per, String ofDanish, String ofEnglish) implements Unit {

    private static final BigDecimal MOST = BigDecimal.valueOf(999_999_999);

    /** @throws IllegalArgumentException if there is no such rate, or a word may not stand in a unit's code */
    public Rate {
        if (per != 100 && per != 1_000 && per != 10_000 && per != 100_000) {
            throw new IllegalArgumentException("No rate is per " + per);
        }
        UnitCodes.requireWord(ofDanish);
        UnitCodes.requireWord(ofEnglish);
    }

    @Override
    public String code() {
        return "per " + per + " " + ofDanish + "/" + ofEnglish;
    }

    @Override
    public BigDecimal least() {
        return BigDecimal.ZERO;
    }

    @Override
    public BigDecimal most() {
        return MOST;
    }

    @Override
    public Optional<BigDecimal> timesQuotient() {
        return Optional.of(BigDecimal.valueOf(per));
    }
}

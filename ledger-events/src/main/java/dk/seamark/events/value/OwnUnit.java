package dk.seamark.events.value;

import java.math.BigDecimal;

/**
 * A unit that a municipality names: {@code own-count ansøgning,ansøgninger/application,applications} is a whole number
 * of them from 0, {@code own-amount årsværk,årsværk/full-time equivalent,full-time equivalents} may have a fraction.
 *
 * @param isCount whether it is a whole number of things
 * @param oneDanish one of them, in Danish
 * @param manyDanish several of them, in Danish
 * @param oneEnglish one of them, in English
 * @param manyEnglish several of them, in English
 */
public record OwnUnit(boolean isCount, String oneDanish, String manyDanish, String oneEnglish, String manyEnglish)
        implements Unit {

    private static final BigDecimal MOST = BigDecimal.valueOf(999_999_999);

    /** @throws IllegalArgumentException if a word may not stand in a unit's code */
    public OwnUnit {
        UnitCodes.requireWord(oneDanish);
        UnitCodes.requireWord(manyDanish);
        UnitCodes.requireWord(oneEnglish);
        UnitCodes.requireWord(manyEnglish);
    }

    @Override
    public String code() {
        return (isCount ? "own-count " : "own-amount ")
                + oneDanish
                + ","
                + manyDanish
                + "/"
                + oneEnglish
                + ","
                + manyEnglish;
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
    public boolean isAdditive() {
        return true;
    }
}

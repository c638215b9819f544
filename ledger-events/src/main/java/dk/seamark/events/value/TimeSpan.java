package dk.seamark.events.value;

import java.math.BigDecimal;

/** How long something takes or has lasted, from 0: {@code duration d}. The codes behind the word are UCUM's. */
public enum TimeSpan implements Unit {

    /** Minutes. */
    MINUTES("min"),

    /** Hours. */
    HOURS("h"),

    /** Days. */
    DAYS("d"),

    /** Weeks. */
    WEEKS("wk"),

    /** Months. */
    MONTHS("mo"),

    /** Years. */
    YEARS("a");

    private static final BigDecimal MOST = BigDecimal.valueOf(999_999_999);

    private final String ucum;

    TimeSpan(String ucum) {
        this.ucum = ucum;
    }

    /** Its code in the Unified Code for Units of Measure. */
    public String ucum() {
        return ucum;
    }

    @Override
    public String code() {
        return "duration " + ucum;
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
    public boolean isMean() {
        return true;
    }

    @Override
    public boolean isAdditive() {
        return true;
    }
}

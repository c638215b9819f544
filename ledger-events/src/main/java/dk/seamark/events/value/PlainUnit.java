package dk.seamark.events.value;

import java.math.BigDecimal;
import java.util.Optional;

/** A unit that needs nothing further to be said. */
public enum PlainUnit implements Unit {

    /** A whole number of things, 0 to 999,999,999. */
    COUNT("count", "0", "999999999"),

    /** A share in percent, 0 to 100. */
    PERCENT("percent", "0", "100"),

    /** Growth or change in percent, which may be below 0 and above 100: -1,000,000 to 1,000,000. */
    PERCENT_CHANGE("percent-change", "-1000000", "1000000"),

    /** One count by another, such as pupils for each teacher: 0 to 999,999,999. */
    RATIO("ratio", "0", "999999999"),

    /** Fulfilled or not: 1 is yes, 0 is no. */
    YES_NO("yes-no", "0", "1");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String code;
    private final BigDecimal least;
    private final BigDecimal most;

    PlainUnit(String code, String least, String most) {
        this.code = code;
        this.least = new BigDecimal(least);
        this.most = new BigDecimal(most);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public BigDecimal least() {
        return least;
    }

    @Override
    public BigDecimal most() {
        return most;
    }

    @Override
    public boolean isWhole() {
        return this == COUNT || this == YES_NO;
    }

    @Override
    public boolean isCount() {
        return this == COUNT;
    }

    @Override
    public Optional<BigDecimal> timesQuotient() {
        return switch (this) {
            case PERCENT -> Optional.of(HUNDRED);
            case RATIO -> Optional.of(BigDecimal.ONE);
            case COUNT, PERCENT_CHANGE, YES_NO -> Optional.empty();
        };
    }

    @Override
    public boolean isInPercent() {
        return this == PERCENT || this == PERCENT_CHANGE;
    }
}

package dk.seamark.events.value;

import dk.seamark.events.wire.Coded;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount in Danish kroner (ISO 4217: DKK): {@code thousand DKK in 2024 prices}. Below zero it is a deficit.
 *
 * @param scale in what it is counted
 * @param pricesOf the year in whose prices it is; null for those of the figure's own year
 */
public record Money(Scale scale, @Nullable Integer pricesOf) implements Unit {

    /** How many kroner one is. */
    public enum Scale implements Coded {

        /** Kroner. */
        ONE("DKK"),

        /** Thousands of kroner. */
        THOUSAND("thousand DKK"),

        /** Millions of kroner. */
        MILLION("million DKK");

        private final String code;

        Scale(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** @throws IllegalArgumentException if the year is not from 1900 to 2199 */
    public Money {
        if (pricesOf != null) {
            UnitCodes.requireYear(pricesOf);
        }
    }

    @Override
    public String code() {
        return pricesOf == null ? scale.code() : scale.code() + " in " + pricesOf + " prices";
    }

    @Override
    public BigDecimal least() {
        return LARGEST.negate();
    }

    @Override
    public BigDecimal most() {
        return LARGEST;
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

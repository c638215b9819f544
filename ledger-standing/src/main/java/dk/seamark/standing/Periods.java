package dk.seamark.standing;

import dk.seamark.events.value.Cadence;
import dk.seamark.events.value.ReportingPeriod;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Parses periods of old events: returns null instead of throwing if the text is not a period. */
final class Periods {

    private static final int YEAR_DIGITS = 4;

    private Periods() {}

    static @Nullable ReportingPeriod parse(String period) {
        try {
            return ReportingPeriod.parse(period);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    static @Nullable ReportingPeriod ofTarget(@Nullable String judges, LocalDate targetDate, Cadence cadence) {
        try {
            return ReportingPeriod.ofTarget(judges, targetDate, cadence);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** A sort key that orders periods as {@link ReportingPeriod} does: by when they end, the shorter ones first. */
    static String key(String period) {
        return switch (period.substring(Math.min(period.length(), YEAR_DIGITS))) {
            case "-Q1" -> ended(period, 1);
            case "-Q2" -> ended(period, 2);
            case "-H1" -> ended(period, 3);
            case "-Q3" -> ended(period, 4);
            case "-Q4" -> ended(period, 5);
            case "-H2" -> ended(period, 6);
            case "" -> ended(period, 7);
            default -> period;
        };
    }

    private static String ended(String period, int order) {
        return period.substring(0, Math.min(period.length(), YEAR_DIGITS)) + "-" + order;
    }
}

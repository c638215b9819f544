package dk.seamark.standing;

import dk.seamark.events.value.Cadence;
import dk.seamark.events.value.ReportingPeriod;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Parses periods of old events: returns null instead of throwing if the text is not a period. */
final class Periods {

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

    /** A sort key that orders periods as {@link ReportingPeriod} does: a half before the year that ends with it. */
    static String key(String period) {
        return period.length() == 4 ? period + "-H9" : period;
    }
}

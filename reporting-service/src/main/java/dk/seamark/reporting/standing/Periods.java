package dk.seamark.reporting.standing;

import dk.seamark.events.ReportingPeriod;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Periods as old events may hold them: read without an exception, null where there is none. */
final class Periods {

    private Periods() {}

    static @Nullable ReportingPeriod parse(String period) {
        return period.matches("[0-9]{4}") ? of(Integer.parseInt(period)) : null;
    }

    static @Nullable ReportingPeriod judgedBy(LocalDate targetDate) {
        return of(targetDate.minusDays(1).getYear());
    }

    static @Nullable ReportingPeriod before(ReportingPeriod period) {
        return of(period.year() - 1);
    }

    private static @Nullable ReportingPeriod of(int year) {
        return year < 1990 || year > 2199 ? null : new ReportingPeriod(year);
    }
}

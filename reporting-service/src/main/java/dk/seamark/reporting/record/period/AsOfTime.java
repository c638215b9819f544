package dk.seamark.reporting.record.period;

import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * Parses a time as of which something is asked: an RFC 3339 date-time, a Danish date, which means its last moment, or a
 * date-time without an offset, in Danish time. A time that the clocks show twice in autumn is the later one, so that
 * nothing of it is left out; one that they leap over in spring is as much later.
 */
final class AsOfTime {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private AsOfTime() {}

    /**
     * The moment.
     *
     * @throws Refusal 400 if it is none of these forms, 422 if it is before 1900
     */
    static Instant parse(String asOf) {
        // The journal's times have microseconds, and a finer one would be rounded to the next on its way there.
        Instant time = moment(asOf).truncatedTo(ChronoUnit.MICROS);
        if (time.isBefore(EARLIEST)) {
            throw Refusal.invalid(Violation.of("asOf", "asOf.before-ledgers"));
        }
        return time;
    }

    private static Instant moment(String asOf) {
        try {
            if (asOf.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return LocalDate.parse(asOf)
                        .plusDays(1)
                        .atStartOfDay(DENMARK)
                        .toInstant()
                        .minusNanos(1);
            }
            if (asOf.matches("[0-9-]{10}T[0-9:.]{5,18}")) {
                return LocalDateTime.parse(asOf)
                        .atZone(DENMARK)
                        .withLaterOffsetAtOverlap()
                        .toInstant();
            }
            // In a query string, an unescaped plus sign is decoded as a space.
            return OffsetDateTime.parse(asOf.replace(' ', '+')).toInstant();
        } catch (DateTimeException e) {
            throw Refusal.malformed(Violation.of("asOf", "asOf.form"));
        }
    }
}

package dk.seamark.events;

import java.time.LocalDate;

/**
 * The period that a figure describes: a calendar year. It is valid time; when the ledger came to
 * know the figure is told by its position, never by this.
 *
 * @param year the calendar year, 1990 to 2199
 */
public record ReportingPeriod(int year) implements Comparable<ReportingPeriod> {

    /** @throws IllegalArgumentException if the year is not 1990 to 2199 */
    public ReportingPeriod {
        if (year < 1990 || year > 2199) {
            throw new IllegalArgumentException("A period is a year from 1990 to 2199: " + year);
        }
    }

    /** Reads {@code 2024}. */
    public static ReportingPeriod parse(String text) {
        if (!text.matches("[0-9]{4}")) {
            throw new IllegalArgumentException("A period is a year of four digits, as 2024");
        }
        return new ReportingPeriod(Integer.parseInt(text));
    }

    /**
     * The period that a target of this date judges: the one that ended just before it. The target of
     * 1 January 2025 judges 2024.
     */
    public static ReportingPeriod judgedBy(LocalDate targetDate) {
        return new ReportingPeriod(targetDate.minusDays(1).getYear());
    }

    /** The period before this one. */
    public ReportingPeriod previous() {
        return new ReportingPeriod(year - 1);
    }

    /** The first day of the period. */
    public LocalDate firstDay() {
        return LocalDate.of(year, 1, 1);
    }

    /** The last day of the period. */
    public LocalDate lastDay() {
        return LocalDate.of(year, 12, 31);
    }

    @Override
    public int compareTo(ReportingPeriod other) {
        return Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        return Integer.toString(year);
    }
}

package dk.seamark.events.value;

import dk.seamark.events.wire.Coded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The period that a figure or a text describes: a calendar year, or half of one. It is valid time; when the ledger
 * recorded the figure (system time) is given by its position, never by this.
 *
 * @param year the calendar year, 1990 to 2199
 * @param part the whole year, or which half
 */
public record ReportingPeriod(int year, Part part) implements Comparable<ReportingPeriod> {

    /**
     * Which part of a year. Constants are ordered by when the part ends; the second half comes before the year that
     * ends with it.
     */
    public enum Part implements Coded {
        /** January to June. */
        FIRST_HALF("first-half", "-H1", 1, 6),
        /** July to December. */
        SECOND_HALF("second-half", "-H2", 7, 12),
        /** The whole year. */
        YEAR("year", "", 1, 12);

        private final String code;
        private final String suffix;
        private final int firstMonth;
        private final int lastMonth;

        Part(String code, String suffix, int firstMonth, int lastMonth) {
            this.code = code;
            this.suffix = suffix;
            this.firstMonth = firstMonth;
            this.lastMonth = lastMonth;
        }

        @Override
        public String code() {
            return code;
        }
    }

    private static final int FIRST = 1990;
    private static final int LAST = 2199;
    private static final Pattern FORM = Pattern.compile("([0-9]{4})(-H1|-H2)?");
    private static final Comparator<ReportingPeriod> ORDER =
            Comparator.comparingInt(ReportingPeriod::year).thenComparing(ReportingPeriod::part);

    /** @throws IllegalArgumentException if the year is not 1990 to 2199 */
    public ReportingPeriod {
        if (year < FIRST || year > LAST) {
            throw new IllegalArgumentException("A period lies in a year from 1990 to 2199: " + year);
        }
    }

    /** A whole year. */
    public ReportingPeriod(int year) {
        this(year, Part.YEAR);
    }

    /** Parses {@code 2024}, {@code 2024-H1} or {@code 2024-H2}. */
    public static ReportingPeriod parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("A period is a year of four digits, as 2024, or a half, as 2024-H1");
        }
        int year = Integer.parseInt(form.group(1));
        if (form.group(2) == null) {
            return new ReportingPeriod(year);
        }
        return new ReportingPeriod(year, form.group(2).equals("-H1") ? Part.FIRST_HALF : Part.SECOND_HALF);
    }

    /** The period of this text; empty if it is none, as a field of an old event may hold anything. */
    public static Optional<ReportingPeriod> parsed(String text) {
        try {
            return Optional.of(parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * The last period that has ended before this date, at the latest on the day before: the period that a target of
     * this date judges. With a yearly cadence, targets of 1 January, 1 July and 31 December 2025 judge 2024; with a
     * half-yearly one, the second half of 2024, its first half of 2025, and the same.
     *
     * @throws IllegalArgumentException if that period would be before 1990 or after 2199
     */
    public static ReportingPeriod lastEndedBefore(LocalDate date, Cadence cadence) {
        ReportingPeriod containing = judgedBy(date, cadence);
        return containing.lastDay().isBefore(date)
                ? containing
                : containing
                        .previous()
                        .orElseThrow(() -> new IllegalArgumentException("No period has ended before " + date));
    }

    /**
     * The period that contains the day before this date. A target that was set before targets said what they judge,
     * judges that one; on a day after a period's last, it is the same as {@link #lastEndedBefore}.
     *
     * @throws IllegalArgumentException if that period would be before 1990 or after 2199
     */
    public static ReportingPeriod judgedBy(LocalDate targetDate, Cadence cadence) {
        LocalDate last = targetDate.minusDays(1);
        return switch (cadence) {
            case YEARLY -> new ReportingPeriod(last.getYear());
            case HALF_YEARLY ->
                new ReportingPeriod(last.getYear(), last.getMonthValue() <= 6 ? Part.FIRST_HALF : Part.SECOND_HALF);
        };
    }

    /**
     * The period that a target judges.
     *
     * @param judges the period that the target says it judges; null if it says none
     * @param targetDate the target's date
     * @param cadence the cadence of its plan
     * @throws IllegalArgumentException if it judges none
     */
    public static ReportingPeriod ofTarget(@Nullable String judges, LocalDate targetDate, Cadence cadence) {
        return judges == null ? judgedBy(targetDate, cadence) : parse(judges);
    }

    /** The cadence whose periods have this length. */
    public Cadence cadence() {
        return part == Part.YEAR ? Cadence.YEARLY : Cadence.HALF_YEARLY;
    }

    /** The period of the same length before this one; empty if that would be before 1990. */
    public Optional<ReportingPeriod> previous() {
        return switch (part) {
            case YEAR -> yearBefore();
            case FIRST_HALF -> in(year - 1, Part.SECOND_HALF);
            case SECOND_HALF -> in(year, Part.FIRST_HALF);
        };
    }

    /** The periods of the same length from the first of this calendar year up to this one; at least this one. */
    public List<ReportingPeriod> since(int firstYear) {
        List<ReportingPeriod> all = new ArrayList<>(List.of(this));
        for (Optional<ReportingPeriod> one = previous(); one.isPresent() && one.get().year >= firstYear; ) {
            all.addFirst(one.get());
            one = one.get().previous();
        }
        return List.copyOf(all);
    }

    /** The same period a year before; empty if that would be before 1990. */
    public Optional<ReportingPeriod> yearBefore() {
        return in(year - 1, part);
    }

    private static Optional<ReportingPeriod> in(int year, Part part) {
        return year < FIRST ? Optional.empty() : Optional.of(new ReportingPeriod(year, part));
    }

    /** The first day of the period. */
    public LocalDate firstDay() {
        return LocalDate.of(year, part.firstMonth, 1);
    }

    /** The last day of the period. */
    public LocalDate lastDay() {
        return LocalDate.of(year, part.lastMonth, 1).plusMonths(1).minusDays(1);
    }

    /** Orders by the day on which the period ends; a half comes before the year that ends with it. */
    @Override
    public int compareTo(ReportingPeriod other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return year + part.suffix;
    }
}

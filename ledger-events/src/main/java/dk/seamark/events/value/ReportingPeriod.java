package dk.seamark.events.value;

import dk.seamark.events.wire.Coded;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The period that a figure or a text describes: a calendar year, or a half or a quarter of one. It is valid time; when
 * the ledger recorded the figure (system time) is given by its position, never by this.
 *
 * @param year the calendar year, 1990 to 2199
 * @param part the whole year, or which half or quarter
 */
public record ReportingPeriod(int year, Part part) implements Comparable<ReportingPeriod> {

    /**
     * Which part of a year. Constants are ordered by when the part ends; of those that end on the same day, the shorter
     * one comes first.
     */
    public enum Part implements Coded {
        /** January to March. */
        FIRST_QUARTER("first-quarter", "-Q1", 1, 3),
        /** April to June. */
        SECOND_QUARTER("second-quarter", "-Q2", 4, 6),
        /** January to June. */
        FIRST_HALF("first-half", "-H1", 1, 6),
        /** July to September. */
        THIRD_QUARTER("third-quarter", "-Q3", 7, 9),
        /** October to December. */
        FOURTH_QUARTER("fourth-quarter", "-Q4", 10, 12),
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

        /** The part that a period's text names after its year; empty if there is none of this name. */
        private static Optional<Part> named(String suffix) {
            return Optional.ofNullable(BY_SUFFIX.get(suffix));
        }

        /** The part of a cadence's length in which a month lies, 1 to 12. */
        private static Part of(int month, Cadence cadence) {
            return switch (cadence) {
                case YEARLY -> YEAR;
                case HALF_YEARLY -> month <= 6 ? FIRST_HALF : SECOND_HALF;
                case QUARTERLY -> QUARTERS.get((month - 1) / 3);
            };
        }

        private int months() {
            return lastMonth - firstMonth + 1;
        }
    }

    /** The last year in which a period can lie. */
    public static final int LAST = 2199;

    private static final List<Part> QUARTERS =
            List.of(Part.FIRST_QUARTER, Part.SECOND_QUARTER, Part.THIRD_QUARTER, Part.FOURTH_QUARTER);

    private static final Map<String, Part> BY_SUFFIX =
            Arrays.stream(Part.values()).collect(Collectors.toUnmodifiableMap(part -> part.suffix, part -> part));
    private static final int FIRST = 1990;
    private static final Pattern FORM = Pattern.compile("([0-9]{4})(-[HQ][1-4])?");
    private static final String WRITTEN =
            "A period is a year of four digits, as 2024, a half, as 2024-H1, or a quarter, as 2024-Q1";
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

    /** Parses {@code 2024}, {@code 2024-H1} to {@code 2024-H2}, or {@code 2024-Q1} to {@code 2024-Q4}. */
    public static ReportingPeriod parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(WRITTEN);
        }
        Part part = Part.named(form.group(2) == null ? "" : form.group(2))
                .orElseThrow(() -> new IllegalArgumentException(WRITTEN));
        return new ReportingPeriod(Integer.parseInt(form.group(1)), part);
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
     * half-yearly one, the second half of 2024, the first of 2025, and the same; with a quarterly one, the fourth
     * quarter of 2024, the second of 2025 and its third.
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
        return new ReportingPeriod(last.getYear(), Part.of(last.getMonthValue(), cadence));
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

    /** The periods of a calendar year that have a cadence's length, in order. */
    public static List<ReportingPeriod> of(int year, Cadence cadence) {
        return Arrays.stream(Part.values())
                .map(part -> new ReportingPeriod(year, part))
                .filter(period -> period.cadence() == cadence)
                .toList();
    }

    /** The cadence whose periods have this length. */
    public Cadence cadence() {
        return switch (part) {
            case YEAR -> Cadence.YEARLY;
            case FIRST_HALF, SECOND_HALF -> Cadence.HALF_YEARLY;
            case FIRST_QUARTER, SECOND_QUARTER, THIRD_QUARTER, FOURTH_QUARTER -> Cadence.QUARTERLY;
        };
    }

    /** The period of the same length before this one; empty if that would be before 1990. */
    public Optional<ReportingPeriod> previous() {
        LocalDate before = firstDay().minusDays(1);
        return in(before.getYear(), Part.of(before.getMonthValue(), cadence()));
    }

    /** How many months it has: 12, 6 or 3. */
    public int months() {
        return part.months();
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

    /** Orders by the day on which the period ends; of those that end on the same day, the shorter one comes first. */
    @Override
    public int compareTo(ReportingPeriod other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return year + part.suffix;
    }
}

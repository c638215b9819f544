package dk.seamark.indicator.file;

import dk.seamark.events.value.ReportingPeriod;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A cell of a file, read as the period that people and offices mean by it. */
public sealed interface FilePeriod {

    /** A period. */
    record Of(ReportingPeriod period) implements FilePeriod {}

    /** A time that is no period here, as a month. */
    record Other(String time) implements FilePeriod {}

    /** Two years, as a school year is written, of which nobody said which one is meant. */
    record TwoYears(String text) implements FilePeriod {}

    /** It is no time that can be read. */
    record None(String text) implements FilePeriod {}

    /** 2024, 2024K1, 2024Q1, 2024H1, and the same with a blank or a hyphen between. */
    Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})(?:[ -]?([kqh])([1-4]))?");

    /** K1 2024, 1. kvartal 2024, 2. halvår 2024. */
    Pattern PART_FIRST =
            Pattern.compile("(?:([kqh]) ?([1-4])|([1-4])\\. ?(k|h)(?:vartal|vt\\.?|v\\.?|alvår)),? ([0-9]{4})");

    /** A month, a week or a day of StatBank's. */
    Pattern SHORTER = Pattern.compile("[0-9]{4}(?:m[0-9]{2}(?:d[0-9]{2})?|u[0-9]{2})");

    /** 2023/2024, 2023/24, 2023-2024; 2011-12 could be a month. */
    Pattern SPLIT = Pattern.compile("([0-9]{4}) ?(?:/ ?([0-9]{2}|[0-9]{4})|[-–] ?([0-9]{4}))");

    /**
     * Reads a cell.
     *
     * @param splitYears which year two years mean, as those of a school year; null if nobody said
     */
    static FilePeriod read(FileCell cell, @Nullable SplitYears splitYears) {
        String shown = cell.shown();
        String text = FileCell.plain(shown).toLowerCase(Locale.ROOT);
        if (SHORTER.matcher(text).matches()) {
            return new Other(shown);
        }
        Matcher split = SPLIT.matcher(text);
        if (split.matches() && followsIn(split)) {
            return split(Integer.parseInt(split.group(1)), splitYears, shown);
        }
        return period(text).<FilePeriod>map(Of::new).orElseGet(() -> new None(NumberCell.shortened(shown)));
    }

    private static Optional<ReportingPeriod> period(String text) {
        Matcher first = YEAR_FIRST.matcher(text);
        if (first.matches()) {
            return period(first.group(1), first.group(2), first.group(3));
        }
        Matcher last = PART_FIRST.matcher(text);
        if (last.matches()) {
            boolean isShort = last.group(1) != null;
            return period(last.group(5), last.group(isShort ? 1 : 4), last.group(isShort ? 2 : 3));
        }
        return Optional.empty();
    }

    private static Optional<ReportingPeriod> period(String year, @Nullable String kind, @Nullable String part) {
        String behind = kind == null ? "" : "-" + (kind.equals("h") ? "H" : "Q") + part;
        return ReportingPeriod.parsed(year + behind);
    }

    private static boolean followsIn(Matcher split) {
        int first = Integer.parseInt(split.group(1));
        String last = split.group(2) == null ? split.group(3) : split.group(2);
        return last.length() == 2 ? Integer.parseInt(last) == (first + 1) % 100 : Integer.parseInt(last) == first + 1;
    }

    private static FilePeriod split(int first, @Nullable SplitYears splitYears, String shown) {
        if (splitYears == null) {
            return new TwoYears(shown);
        }
        int year = splitYears == SplitYears.FIRST ? first : first + 1;
        return ReportingPeriod.parsed(Integer.toString(year))
                .<FilePeriod>map(Of::new)
                .orElseGet(() -> new None(shown));
    }
}

package dk.seamark.indicator.proposefigures.download;

import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.indicator.file.FileCell;
import dk.seamark.indicator.file.NumberCell;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A cell of a file, read as a period. */
sealed interface FilePeriod {

    /** A period. */
    record Of(ReportingPeriod period) implements FilePeriod {}

    /** A time that is no period here, as a month. */
    record Other(String time) implements FilePeriod {}

    /**
     * It is no time that can be read.
     *
     * @param rule the code of the reason
     * @param args the arguments of its text
     */
    record Unreadable(String rule, List<Object> args) implements FilePeriod {

        /** Copies the list. */
        public Unreadable {
            args = List.copyOf(args);
        }
    }

    /** 2024, 2024K1, 2024Q1, 2024H1, and the same with a blank or a hyphen between. */
    Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})(?:[ -]?([kqh])([1-4]))?");

    /** K1 2024, 1. kvartal 2024, 2. halvår 2024. */
    Pattern PART_FIRST =
            Pattern.compile("(?:([kqh]) ?([1-4])|([1-4])\\. ?(k|h)(?:vartal|vt\\.?|v\\.?|alvår)),? ([0-9]{4})");

    /** A month, a week or a day of StatBank's. */
    Pattern SHORTER = Pattern.compile("[0-9]{4}(?:m[0-9]{2}(?:d[0-9]{2})?|u[0-9]{2})");

    /** 2023/2024, 2023/24, 2023-2024; 2011-12 could be a month. */
    Pattern SPLIT = Pattern.compile("([0-9]{4}) ?(?:/ ?([0-9]{2}|[0-9]{4})|[-–] ?([0-9]{4}))");

    /** Reads a cell. */
    static FilePeriod read(FileCell cell, @Nullable SplitYears splitYears) {
        String shown = cell.shown();
        String text = Columns.plain(shown).toLowerCase(Locale.ROOT);
        if (SHORTER.matcher(text).matches()) {
            return new Other(shown);
        }
        Matcher split = SPLIT.matcher(text);
        if (split.matches() && followsIn(split)) {
            return split(Integer.parseInt(split.group(1)), splitYears, shown);
        }
        return period(text)
                .<FilePeriod>map(Of::new)
                .orElseGet(() -> new Unreadable("mapping-period", List.of(NumberCell.shortened(shown))));
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
            return new Unreadable("mapping-split-years", List.of(shown));
        }
        int year = splitYears == SplitYears.FIRST ? first : first + 1;
        return ReportingPeriod.parsed(Integer.toString(year))
                .<FilePeriod>map(Of::new)
                .orElseGet(() -> new Unreadable("mapping-period", List.of(shown)));
    }
}

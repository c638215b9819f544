package dk.seamark.indicator.recordfigures.sheet;

import dk.seamark.characters.Characters;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.Unit;
import dk.seamark.indicator.file.DecimalSign;
import dk.seamark.indicator.file.FileCell;
import dk.seamark.indicator.file.FileRow;
import dk.seamark.indicator.file.NumberCell;
import dk.seamark.indicator.file.Serials;
import dk.seamark.kit.problem.Violation;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row. What cannot be read is a fault of its column, and what is read with doubt a warning. */
final class CellReader {

    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})([-./])\\s?([0-9]{1,2})\\2\\s?([0-9]{4})");
    private static final Pattern TIME = Pattern.compile("[ T]0{1,2}[:.]00(?:[:.]00)?(?:\\.0+)?Z?$");

    /** The numbers of days from 2000 to 2099. */
    private static final int FIRST_SERIAL = 36_526;

    private static final int LAST_SERIAL = 73_050;

    private final Map<SheetColumn, Integer> columns;
    private final FileRow row;
    private final Optional<DecimalSign> sign;
    private final List<Violation> faults = new ArrayList<>();
    private final List<Violation> warnings = new ArrayList<>();

    /**
     * @param columns where the file has which column
     * @param sign how the file writes decimals; empty if that is not known
     */
    CellReader(Map<SheetColumn, Integer> columns, FileRow row, Optional<DecimalSign> sign) {
        this.columns = columns;
        this.row = row;
        this.sign = sign;
    }

    List<Violation> faults() {
        return List.copyOf(faults);
    }

    List<Violation> warnings() {
        return List.copyOf(warnings);
    }

    /** The text of a cell; null if it is blank or cannot be read. */
    @Nullable
    String text(SheetColumn column) {
        FileCell cell = cell(column);
        if (cell.isBlank()) {
            return null;
        }
        String text = Entries.normalized(cell.shown());
        if (text != null) {
            Characters.unfit(text).ifPresent(unfit -> {
                faults.add(Violation.of(
                        column.field(), unfit.rule().key(), unfit.args().toArray()));
            });
        }
        return text;
    }

    /** What a cell says by a code or by words. */
    <E> @Nullable E word(SheetColumn column, Function<String, Optional<E>> words, String rule, String choices) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        Optional<E> read = words.apply(text);
        if (read.isEmpty()) {
            faults.add(Violation.of(column.field(), rule, choices));
        }
        return read.orElse(null);
    }

    /** The number of a cell. */
    @Nullable
    BigDecimal number(SheetColumn column, @Nullable Unit unit) {
        boolean inPercent = unit == PlainUnit.PERCENT || unit == PlainUnit.PERCENT_CHANGE;
        return switch (NumberCell.read(cell(column), inPercent, sign)) {
            case NumberCell.Value number -> {
                if (number.shownInPercent()) {
                    warnings.add(Violation.of(
                            column.field(),
                            "sheet-read-as-percent",
                            number.value().toPlainString()));
                }
                yield number.value();
            }
            case NumberCell.Fault fault -> {
                faults.add(new Violation(column.field(), fault.rule(), fault.args()));
                yield null;
            }
            case NumberCell.None none -> null;
        };
    }

    /** The date of a cell. */
    @Nullable
    LocalDate date(SheetColumn column) {
        FileCell cell = cell(column);
        return switch (cell) {
            case FileCell.Day day -> day.date();
            case FileCell.Amount number -> serial(column, number.value());
            case FileCell.Text text -> date(column, text.text().strip());
            case FileCell.Blank blank -> null;
            case FileCell.Failed failed -> null;
            case FileCell.Computed computed -> throw new IllegalStateException("The value of a cell is no formula");
        };
    }

    private @Nullable LocalDate date(SheetColumn column, String sent) {
        String text = TIME.matcher(sent).replaceFirst("");
        try {
            Matcher iso = ISO.matcher(text);
            if (iso.matches()) {
                return LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
            }
            Matcher local = DAY_FIRST.matcher(text);
            if (local.matches()) {
                return local(column, text, local);
            }
            if (text.matches("[0-9]{5}")) {
                return serial(column, new BigDecimal(text));
            }
        } catch (DateTimeException e) {
            return noDate(column, "sheet-date", NumberCell.shortened(text));
        }
        return noDate(column, "sheet-date", NumberCell.shortened(text));
    }

    /** Danish dates have the day first. With slashes English ones do, or have the month first, as in America. */
    private @Nullable LocalDate local(SheetColumn column, String text, Matcher parts) {
        int one = number(parts, 1);
        int two = number(parts, 3);
        int year = number(parts, 4);
        if (!parts.group(2).equals("/") || one > 12 || one == two) {
            return LocalDate.of(year, two, one);
        }
        return two > 12 ? LocalDate.of(year, one, two) : noDate(column, "sheet-date-ambiguous", text);
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private @Nullable LocalDate serial(SheetColumn column, BigDecimal number) {
        if (number.stripTrailingZeros().scale() > 0
                || number.compareTo(BigDecimal.valueOf(FIRST_SERIAL)) < 0
                || number.compareTo(BigDecimal.valueOf(LAST_SERIAL)) > 0) {
            return noDate(column, "sheet-date", number.toPlainString());
        }
        LocalDate day = Serials.day(number.longValue());
        warnings.add(Violation.of(column.field(), "sheet-read-as-date", number.toPlainString(), day));
        return day;
    }

    /** What stands in a cell; for a formula what it came to, with a warning. */
    FileCell cell(SheetColumn column) {
        Integer at = columns.get(column);
        FileCell cell = at == null ? FileCell.blank() : row.cell(at);
        if (cell instanceof FileCell.Computed && !(cell.plain() instanceof FileCell.Failed)) {
            warn(Violation.of(column.field(), "sheet-formula", cell.shown()));
        }
        if (cell.plain() instanceof FileCell.Failed failed) {
            Violation fault = Violation.of(column.field(), "sheet-formula-failed", failed.code());
            if (!faults.contains(fault)) {
                faults.add(fault);
            }
            return FileCell.blank();
        }
        return cell.plain();
    }

    private void warn(Violation warning) {
        if (!warnings.contains(warning)) {
            warnings.add(warning);
        }
    }

    void fault(Violation fault) {
        faults.add(fault);
    }

    private @Nullable LocalDate noDate(SheetColumn column, String rule, Object... args) {
        faults.add(Violation.of(column.field(), rule, args));
        return null;
    }
}

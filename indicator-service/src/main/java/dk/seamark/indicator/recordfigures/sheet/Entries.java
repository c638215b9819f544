package dk.seamark.indicator.recordfigures.sheet;

import dk.seamark.digest.Sha256;
import dk.seamark.events.figure.Figure;
import dk.seamark.events.value.MissingReason;
import dk.seamark.indicator.figure.SlotState;
import dk.seamark.indicator.figure.StatedStatus;
import dk.seamark.indicator.file.FileCell;
import dk.seamark.text.Language;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is filled in of a row, as values; null where a cell is blank. A blank value is no figure, and not zero.
 *
 * @param value the value, in the component's unit
 * @param missing why there is no figure
 * @param numerator the count above the line of a share
 * @param denominator the count below the line
 * @param measuredOn a calendar date
 * @param source where it comes from
 * @param status how settled it is
 * @param note a note or an explanation, with its lines ended by LF
 * @param link an address
 * @param accessedOn a calendar date
 * @param example whether it is marked as made up
 */
record Entries(
        @Nullable BigDecimal value,
        @Nullable MissingReason missing,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable LocalDate measuredOn,
        @Nullable String source,
        @Nullable StatedStatus status,
        @Nullable String note,
        @Nullable String link,
        @Nullable LocalDate accessedOn,
        boolean example) {

    private static final int FINGERPRINT = 10;

    /** What a template has in the row of a slot in this state. */
    static Entries of(SlotState state, @Nullable String words) {
        String note = words == null ? null : normalized(words);
        return switch (state) {
            case SlotState.Recorded recorded -> of(recorded.figure(), note);
            case SlotState.Missing missing ->
                new Entries(null, missing.reason(), null, null, null, null, null, note, null, null, false);
            case SlotState.Blank blank -> blank();
            case SlotState.Withdrawn withdrawn -> blank();
        };
    }

    static Entries blank() {
        return new Entries(null, null, null, null, null, null, null, null, null, null, false);
    }

    private static Entries of(Figure figure, @Nullable String note) {
        return new Entries(
                figure.value(),
                null,
                figure.numerator(),
                figure.denominator(),
                figure.measuredOn(),
                figure.source(),
                figure.status() == null ? StatedStatus.FINAL : StatedStatus.PROVISIONAL,
                note,
                figure.link() == null ? null : figure.link().url(),
                figure.link() == null ? null : figure.link().accessedOn(),
                figure.example());
    }

    /** A text as a file can bring it back: offices end lines in their own ways, and drop spaces at the end. */
    static @Nullable String normalized(String text) {
        String normalized = text.replace("\r\n", "\n").replace('\r', '\n').strip();
        return normalized.isEmpty() ? null : normalized;
    }

    boolean isBlank() {
        return cells(Language.DANISH).isEmpty();
    }

    /** Whether it says something of a figure. */
    boolean hasFigure() {
        return value != null;
    }

    /** The cells in which it differs from another, with what stands here; blank where nothing does. */
    Map<SheetColumn, FileCell> unlike(Entries other, Language language) {
        Map<SheetColumn, FileCell> mine = cells(language);
        Map<SheetColumn, FileCell> theirs = other.cells(language);
        Map<SheetColumn, FileCell> unlike = new EnumMap<>(SheetColumn.class);
        for (SheetColumn column : SheetColumn.values()) {
            FileCell here = mine.getOrDefault(column, FileCell.blank());
            if (!compared(here).equals(compared(theirs.getOrDefault(column, FileCell.blank())))) {
                unlike.put(column, here);
            }
        }
        return unlike;
    }

    private static String compared(FileCell cell) {
        return cell instanceof FileCell.Amount number
                ? number.value().stripTrailingZeros().toPlainString()
                : cell.shown();
    }

    /** The cells that are not blank. */
    Map<SheetColumn, FileCell> cells(Language language) {
        Map<SheetColumn, FileCell> cells = new EnumMap<>(SheetColumn.class);
        put(cells, SheetColumn.VALUE, value);
        put(cells, SheetColumn.NUMERATOR, numerator);
        put(cells, SheetColumn.DENOMINATOR, denominator);
        if (missing != null) {
            cells.put(SheetColumn.MISSING, FileCell.text(SheetWords.of(missing).in(language)));
        }
        if (measuredOn != null) {
            cells.put(SheetColumn.MEASURED_ON, new FileCell.Day(measuredOn));
        }
        put(cells, SheetColumn.SOURCE, source);
        put(
                cells,
                SheetColumn.STATUS,
                status == null ? null : SheetWords.of(status).in(language));
        put(cells, SheetColumn.NOTE, note);
        put(cells, SheetColumn.LINK, link);
        if (accessedOn != null) {
            cells.put(SheetColumn.ACCESSED_ON, new FileCell.Day(accessedOn));
        }
        put(cells, SheetColumn.EXAMPLE, example ? SheetWords.yes().in(language) : null);
        return cells;
    }

    private static void put(Map<SheetColumn, FileCell> cells, SheetColumn column, @Nullable BigDecimal number) {
        if (number != null) {
            cells.put(column, new FileCell.Amount(number, false));
        }
    }

    private static void put(Map<SheetColumn, FileCell> cells, SheetColumn column, @Nullable String text) {
        if (text != null) {
            cells.put(column, FileCell.text(text));
        }
    }

    /** Tells whether a row is as its template had it, without the template: the beginning of a SHA-256. */
    String fingerprint() {
        String all = cells(Language.DANISH).entrySet().stream()
                .map(entry -> entry.getKey().field() + "=" + compared(entry.getValue()))
                .collect(Collectors.joining("\u001f"));
        return Sha256.hex(all.getBytes(StandardCharsets.UTF_8)).substring(0, FINGERPRINT);
    }
}

package dk.seamark.indicator.recordfigures.sheet;

import dk.seamark.events.figure.CorrectionReason;
import dk.seamark.events.value.MissingReason;
import dk.seamark.indicator.figure.StatedStatus;
import dk.seamark.indicator.file.CsvFile;
import dk.seamark.indicator.file.FileCell;
import dk.seamark.indicator.file.FileKind;
import dk.seamark.indicator.file.WorkbookColumn;
import dk.seamark.indicator.file.WorkbookFile;
import dk.seamark.text.Language;
import dk.seamark.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes a template as a file. */
final class FigureSheet {

    private FigureSheet() {}

    /**
     * The file.
     *
     * @param rows what stands in each row's cells; a column that a row has not is blank
     */
    static byte[] write(FileKind kind, List<Map<SheetColumn, FileCell>> rows, Language language) {
        List<List<FileCell>> cells = rows.stream()
                .map(row -> SheetColumn.ofTemplate().stream()
                        .map(column -> row.getOrDefault(column, FileCell.blank()))
                        .toList())
                .toList();
        return switch (kind) {
            case CSV -> CsvFile.write(withHeader(cells, language), language, CsvFile.separatorOf(language));
            case WORKBOOK ->
                WorkbookFile.write(
                        SheetWords.CATALOGUE.say(language, "sheet"),
                        SheetColumn.ofTemplate().stream()
                                .map(column -> column(column, language))
                                .toList(),
                        cells);
        };
    }

    private static List<List<FileCell>> withHeader(List<List<FileCell>> rows, Language language) {
        List<List<FileCell>> all = new ArrayList<>();
        all.add(SheetColumn.ofTemplate().stream()
                .map(column -> FileCell.text(column.title().in(language)))
                .toList());
        all.addAll(rows);
        return all;
    }

    private static WorkbookColumn column(SheetColumn column, Language language) {
        return new WorkbookColumn(
                column.title().in(language),
                column.width(),
                column.use() == SheetColumn.Use.FILLED_IN,
                column == SheetColumn.MEASURED_ON || column == SheetColumn.ACCESSED_ON,
                column == SheetColumn.TEMPLATE,
                choices(column, language));
    }

    private static List<String> choices(SheetColumn column, Language language) {
        return switch (column) {
            case MISSING -> words(MissingReason.values(), SheetWords::of, language);
            case REASON -> words(CorrectionReason.values(), SheetWords::of, language);
            case STATUS -> words(StatedStatus.values(), SheetWords::of, language);
            case EXAMPLE ->
                List.of(SheetWords.yes().in(language), SheetWords.no().in(language));
            default -> List.of();
        };
    }

    private static <E> List<String> words(E[] constants, Function<E, LocalizedText> words, Language language) {
        return Stream.of(constants).map(each -> words.apply(each).in(language)).toList();
    }
}

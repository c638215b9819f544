package dk.seamark.indicator.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** A workbook. A formula is read as what it came to when the file was saved, and never computed. */
public final class WorkbookFile {

    private static final int MOST_SHEETS = 20;

    /**
     * As many digits as a spreadsheet shows of a number: behind them are only traces of its binary form, as in
     * 7.2999999999999998.
     */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    /** What a format shows as it stands: quoted, escaped or in brackets. */
    private static final Pattern VERBATIM = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\[\\]]*]|_.|\\*.");

    private static final Pattern DATE = Pattern.compile("[dmyåDMYÅ]");

    private WorkbookFile() {}

    /** @throws dk.seamark.kit.problem.Refusal 400 if it cannot be read, or is larger unpacked than it may be */
    static List<FileSheet> read(byte[] file) {
        ZipCheck.require(file);
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true))) {
            List<FileSheet> sheets = new ArrayList<>();
            long zero = workbook.isDate1904() ? Serials.SINCE_1904 : 0;
            for (Sheet sheet : workbook.getSheets().limit(MOST_SHEETS).toList()) {
                try (Stream<Row> rows = sheet.openStream()) {
                    sheets.add(new FileSheet(
                            sheet.getName(),
                            rows.limit(FileSheet.MOST_ROWS)
                                    .map(row -> new FileRow(row.getRowNum(), cells(row, zero)))
                                    .toList()));
                }
            }
            return sheets;
        } catch (IOException
                | ExcelReaderException
                | UncheckedIOException
                | IllegalStateException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NullPointerException e) {
            // The library's own ways to say that a part is not what it should be.
            throw FileKind.unreadable("sheet-broken");
        }
    }

    private static List<FileCell> cells(Row row, long zero) {
        return IntStream.range(0, Math.min(FileSheet.MOST_COLUMNS, row.getCellCount()))
                .mapToObj(column -> cell(row.hasCell(column) ? row.getCell(column) : null, zero))
                .toList();
    }

    private static FileCell cell(@Nullable Cell cell, long zero) {
        if (cell == null) {
            return FileCell.blank();
        }
        FileCell value = value(cell, zero);
        return cell.getType() == CellType.FORMULA ? new FileCell.Computed(value) : value;
    }

    private static FileCell value(Cell cell, long zero) {
        if (cell.getType() == CellType.ERROR) {
            return new FileCell.Failed(String.valueOf(cell.getRawValue()));
        }
        Object value = cell.getValue();
        return switch (value) {
            case null -> FileCell.blank();
            case BigDecimal number -> number(cell, number, zero);
            case Boolean flag -> FileCell.text(flag ? "ja" : "nej");
            default -> text(cell, value.toString());
        };
    }

    /** A formula's result comes untyped where it is a number. */
    private static FileCell text(Cell cell, String text) {
        if (text.startsWith("#") && cell.getType() == CellType.FORMULA) {
            return new FileCell.Failed(text);
        }
        return FileCell.text(text);
    }

    private static FileCell number(Cell cell, BigDecimal raw, long zero) {
        String format = cell.getDataFormatString();
        String live =
                format == null ? "" : VERBATIM.matcher(format.split(";", 2)[0]).replaceAll("");
        if (DATE.matcher(live).find() && !live.contains("#") && !live.contains("General")) {
            return new FileCell.Day(day(raw, zero));
        }
        BigDecimal rounded = raw.round(DIGITS).stripTrailingZeros();
        return new FileCell.Amount(rounded.scale() < 0 ? rounded.setScale(0) : rounded, live.contains("%"));
    }

    private static LocalDate day(BigDecimal serial, long zero) {
        try {
            return Serials.day(zero + serial.longValue());
        } catch (DateTimeException | ArithmeticException e) {
            throw FileKind.unreadable("sheet-broken");
        }
    }

    /**
     * Writes a workbook of one sheet.
     *
     * @param name the sheet's name
     * @param columns its columns
     * @param rows its rows, without the header
     */
    public static byte[] write(String name, List<WorkbookColumn> columns, List<? extends List<FileCell>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Seamark", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(name);
            sheet.freezePane(0, 1);
            for (int column = 0; column < columns.size(); column++) {
                WorkbookColumn its = columns.get(column);
                sheet.width(column, its.width());
                sheet.value(0, column, its.title());
                sheet.style(0, column)
                        .bold()
                        .wrapText(true)
                        .fillColor(its.filledIn() ? "FFF2CC" : "D9D9D9")
                        .set();
                if (its.hidden()) {
                    sheet.hideColumn(column);
                }
                if (!rows.isEmpty() && !its.choices().isEmpty()) {
                    sheet.range(1, column, rows.size(), column)
                            .validateWithListByFormula("\"" + String.join(",", its.choices()) + "\"")
                            .allowBlank(true)
                            .showErrorMessage(false);
                }
            }
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    write(sheet, row + 1, column, rows.get(row).get(column), columns.get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, int column, FileCell cell, WorkbookColumn its) {
        switch (cell.plain()) {
            case FileCell.Amount number -> {
                if (number.value().precision() > DIGITS.getPrecision()) {
                    // As a number it would lose its last digits.
                    sheet.inlineString(row, column, number.value().toPlainString());
                } else {
                    sheet.value(row, column, number.value());
                }
            }
            case FileCell.Day day -> sheet.value(row, column, day.date());
            case FileCell.Text text -> sheet.inlineString(row, column, text.text());
            case FileCell.Failed failed -> sheet.inlineString(row, column, failed.code());
            case FileCell.Blank blank -> {}
            case FileCell.Computed computed -> throw new IllegalStateException("The value of a cell is no formula");
        }
        if (its.isDate()) {
            sheet.style(row, column).format("yyyy-mm-dd").set();
        }
    }
}

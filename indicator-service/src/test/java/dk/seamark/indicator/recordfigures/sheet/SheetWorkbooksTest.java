package dk.seamark.indicator.recordfigures.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.indicator.file.FileKind;
import dk.seamark.indicator.recordfigures.Keeping;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as other programs save them: Apache POI writes the workbooks here, and reads ours. */
class SheetWorkbooksTest {

    private static final String[] HEADER = {
        "Indikator-id", "Delindikator-id", "Periode", "Tal", "Målt den", "Kilde", "Mangler fordi"
    };

    /** What stands as the figure, and what is recorded of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        cell              | outcome
        61                | 61
        61.25             | 61.25
        7.2999999999999998| 7.3
        0                 | 0
        text 61,5         | 61.5
        text 1.234        | refused D2:sheet-number-ambiguous
        percent 0.615     | 61.5 (D2:sheet-read-as-percent)
        date              | refused D2:sheet-number-is-date
        formula 60+1      | 61 (D2:sheet-formula)
        formula 1/0       | refused D2:sheet-formula-failed
        blank             | unchanged (D2:sheet-row-without-figure)
        """, useHeadersInDisplayName = true)
    void aFigureIs(String cell, String outcome) throws IOException {
        byte[] file = workbook(book -> {
            Cell figure = row(book).createCell(3);
            String[] parts = cell.split(" ", 2);
            switch (parts[0]) {
                case "text" -> figure.setCellValue(parts[1]);
                case "percent" -> {
                    figure.setCellValue(Double.parseDouble(parts[1]));
                    figure.setCellStyle(style(book, "0.0%"));
                }
                case "date" -> {
                    figure.setCellValue(LocalDate.of(2024, 7, 3));
                    figure.setCellStyle(style(book, "d/m/yyyy"));
                }
                case "formula" -> {
                    figure.setCellFormula(parts[1]);
                    book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(figure);
                }
                case "blank" -> figure.setBlank();
                default -> figure.setCellValue(Double.parseDouble(parts[0]));
            }
        });
        var decided = SheetFixture.decided("-", file, Keeping.EACH_ON_ITS_OWN, Language.DANISH);

        String shown = SheetFixture.shown(decided.answer()).replaceFirst("^2 ", "");
        String value = decided.events().isEmpty()
                ? shown
                : ((dk.seamark.events.figure.MeasurementRecorded)
                                        decided.events().getFirst().event())
                                .figure()
                                .value()
                                .toPlainString()
                        + shown.replaceFirst("recorded recorded", "");
        assertThat(value).isEqualTo(outcome);
    }

    @Test
    void titlesMergedCellsAndOtherSheetsAreNoHindrance() throws IOException {
        byte[] file;
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("Vejledning").createRow(0).createCell(0).setCellValue("Læs dette");
            XSSFSheet sheet = book.createSheet("Ark");
            sheet.createRow(1).createCell(0).setCellValue("Centrets tal for 2024");
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 6));
            fill(book, sheet, 4);
            sheet.getRow(5).createCell(3).setCellValue(61);
            file = bytes(book);
        }

        assertThat(SheetFixture.shown(SheetFixture.report("-", file))).isEqualTo("6 recorded recorded");
        SheetBatch batch = SheetFixture.batch(file, Keeping.EACH_ON_ITS_OWN, Language.DANISH);
        SheetReport report = batch.decide(SheetFixture.standing("-")).answer();
        byte[] answered = SheetAnswer.of(file, batch.content(), report, Language.DANISH);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(answered))) {
            assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Læs dette");
            XSSFSheet sheet = book.getSheetAt(1);
            assertThat(sheet.getMergedRegions()).hasSize(1);
            assertThat(sheet.getRow(4).getCell(7).getStringCellValue()).isEqualTo("Svar fra systemet");
            assertThat(sheet.getRow(5).getCell(7).getStringCellValue()).startsWith("Klar: Tal: (tom) → 61");
            assertThat(sheet.getRow(5).getCell(3).getNumericCellValue()).isEqualTo(61);
        }
    }

    @Test
    void aTemplateIsAWorkbookThatAnotherReads() throws IOException {
        byte[] file = SheetFixture.template("61.5 t1", FileKind.WORKBOOK, Language.ENGLISH, 2024);

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet sheet = book.getSheetAt(0);
            XSSFRow row = sheet.getRow(1);
            assertThat(sheet.getRow(0).getCell(8).getStringCellValue()).isEqualTo("Figure");
            assertThat(row.getCell(8).getNumericCellValue()).isEqualTo(61.5);
            assertThat(row.getCell(12).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2024, 12, 31));
            assertThat(row.getCell(15).getStringCellValue()).startsWith("=Set i januar");
            assertThat(sheet.getDataValidations()).hasSize(4);
            assertThat(sheet.isColumnHidden(23)).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        file                     | rule
        empty                    | sheet-empty
        header                   | sheet-empty
        nothing                  | sheet-without-columns
        quote                    | sheet-broken-at
        zeros                    | sheet-of-other-kind
        pdf                      | sheet-of-other-kind
        xls                      | sheet-of-old-kind
        ods                      | sheet-of-other-kind
        zip                      | sheet-of-other-kind
        cut                      | sheet-broken
        bomb                     | sheet-too-large-unpacked
        entities                 | sheet-with-entities
        utf-16                   | sheet-with-entities
        """, useHeadersInDisplayName = true)
    void aFileThatCannotBeReadIsRefusedInWords(String name, String rule) throws IOException {
        byte[] file = odd(name);

        assertThatThrownBy(() -> SheetFixture.report("-", file))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.violations())
                                .singleElement()
                                .satisfies(violation ->
                                        assertThat(violation.rule()).isEqualTo(rule)));
    }

    @Test
    void thereAreAtMostAsManyRowsAsATableMayHave() {
        String row = "\r\n" + SheetFixture.IDS + "61;2024-12-31;B";
        byte[] file = (SheetFixture.HEADER + row.repeat(SheetContent.MOST_ROWS + 1)).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> SheetFixture.report("-", file))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("too-many-rows"));
    }

    /** The same rows, as different programs save them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTF-8 ;",
                "UTF-8 BOM ;",
                "windows-1252 ;",
                "UTF-16LE BOM \t",
                "UTF-16BE BOM ;",
                "UTF-8 ,",
                "UTF-8 sep ,"
            })
    void anEncodingAndASeparatorAreFoundOut(String saved) {
        String separator = saved.substring(saved.length() - 1);
        String text = (saved.contains("sep") ? "sep=" + separator + "\r\n" : "")
                + SheetFixture.HEADER.replace(";", separator) + "\r\n"
                + (SheetFixture.IDS + "61.5;2024-12-31;Målt på Ærø").replace(";", separator);
        byte[] file =
                ((saved.contains("BOM") ? "\ufeff" : "") + text).getBytes(Charset.forName(saved.split(" ", 2)[0]));

        SheetReport report = SheetFixture.report("-", file);

        assertThat(report.recorded()).isEqualTo(1);
        assertThat(report.rows().getFirst().row()).isEqualTo(saved.contains("sep") ? 3 : 2);
        assertThat(report.rows().getFirst().changes())
                .anySatisfy(change -> assertThat(change.after()).isEqualTo("Målt på Ærø"));
    }

    private static byte[] odd(String name) throws IOException {
        byte[] book = workbook(each -> {});
        return switch (name) {
            case "empty" -> new byte[0];
            case "header" -> SheetFixture.csv(SheetFixture.HEADER);
            case "nothing" -> SheetFixture.csv("Område;2023;2024", "Slagelse;61;62");
            case "quote" -> SheetFixture.csv(SheetFixture.HEADER, SheetFixture.IDS + "61;2024-12-31;\"Kilde");
            case "zeros" -> new byte[] {'a', 0, 'b'};
            case "pdf" -> "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
            case "xls" -> new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
            case "ods" -> zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            case "zip" -> zip("læsmig.txt", "Hej");
            case "cut" -> java.util.Arrays.copyOf(book, book.length / 2);
            case "bomb" -> zip("xl/worksheets/sheet1.xml", " ".repeat(30_000_000));
            case "entities" ->
                zip(
                        "xl/workbook.xml",
                        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>");
            case "utf-16" -> zip("xl/workbook.xml", "<?xml version=\"1.0\" encoding=\"UTF-16\"?><a/>");
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] workbook(Consumer<XSSFWorkbook> edit) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            fill(book, book.createSheet("Ark1"), 0);
            edit.accept(book);
            return bytes(book);
        }
    }

    /** A header, and a row behind it that lacks only its figure. */
    private static void fill(XSSFWorkbook book, XSSFSheet sheet, int at) {
        XSSFRow header = sheet.createRow(at);
        for (int column = 0; column < HEADER.length; column++) {
            header.createCell(column).setCellValue(HEADER[column]);
        }
        XSSFRow row = sheet.createRow(at + 1);
        row.createCell(0).setCellValue("beskaeftigelsesfrekvens");
        row.createCell(1).setCellValue("frekvens");
        row.createCell(2).setCellValue(2024);
        Cell day = row.createCell(4);
        day.setCellValue(LocalDate.of(2024, 12, 31));
        day.setCellStyle(style(book, "dd-mm-yyyy"));
        row.createCell(5).setCellValue("Kilden");
    }

    private static XSSFRow row(XSSFWorkbook book) {
        return book.getSheetAt(0).getRow(1);
    }

    private static CellStyle style(XSSFWorkbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private static byte[] bytes(XSSFWorkbook book) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return bytes.toByteArray();
    }
}

package dk.seamark.pack.render;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.pack.PackModel;
import dk.seamark.pack.SamplePlan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/** The workbook, as another vendor's library reads it. */
class XlsxPackTest {

    private static final PackModel PACK = SamplePlan.preview("2024", true);
    private static final byte[] BYTES = PackFormat.XLSX.render(PACK);

    @Test
    void everySheetIsThereAndItsFirstRowStaysInSight() throws IOException {
        try (XSSFWorkbook workbook = read(BYTES)) {
            List<String> names = new ArrayList<>();
            for (Sheet sheet : workbook) {
                names.add(sheet.getSheetName());
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 1);
                assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            }
            assertThat(names)
                    .containsExactly(
                            "Mål og vurderinger", "Tal og kilder", "Manglende tal", "Åbne spørgsmål", "Om pakken");
            assertThat(workbook.getSheet("Mål og vurderinger").getLastRowNum()).isEqualTo(12 * 3);
            assertThat(workbook.getSheet("Tal og kilder").getLastRowNum())
                    .isEqualTo(PACK.sources().stream()
                            .mapToInt(group -> group.figures().size())
                            .sum());
            assertThat(workbook.getSheet("Manglende tal").getLastRowNum()).isEqualTo(2);
            assertThat(workbook.getSheet("Åbne spørgsmål").getLastRowNum()).isEqualTo(2);
        }
    }

    @Test
    void numbersAreNumbersAndDatesAreDates() throws IOException {
        try (XSSFWorkbook workbook = read(BYTES)) {
            Sheet figures = workbook.getSheet("Tal og kilder");
            Row gap = row(figures, "7.2 Forskel", "Dansk, mundtlig", "2024");
            assertThat(cell(gap, "Værdi").getNumericCellValue()).isEqualTo(1.3);
            assertThat(cell(gap, "Målt").getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2024, 12, 31));
            assertThat(cell(gap, "Målt").getCellStyle().getDataFormatString()).isEqualTo("yyyy\\-mm\\-dd");
            assertThat(cell(gap, "Eksempeltal").getStringCellValue()).isEqualTo("ja");
            assertThat(cell(gap, "Periode").getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell(gap, "Protokolnummer").getCellType()).isEqualTo(CellType.NUMERIC);

            Sheet targets = workbook.getSheet("Mål og vurderinger");
            Row employment = row(targets, "5 Beskæftigelse", null, "2024");
            assertThat(cell(employment, "Tal").getNumericCellValue()).isEqualTo(61);
            assertThat(cell(employment, "Enhed").getStringCellValue()).isEqualTo("procent");
            assertThat(cell(employment, "Vurdering").getStringCellValue()).isEqualTo("Uafklaret");
            assertThat(cell(employment, "Måldato").getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2025, 1, 1));
        }
    }

    @Test
    void noCellIsAFormulaAndATextStaysOneWhenItIsEdited() throws IOException {
        List<String> strange = List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "_x0041_", "a\nb", "漢字 & <b>");
        byte[] bytes = PackFormat.XLSX.render(PackWith.notesAndSources(PACK, strange));
        try (XSSFWorkbook workbook = read(bytes)) {
            List<String> texts = new ArrayList<>();
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        if (cell.getCellType() == CellType.STRING) {
                            assertThat(cell.getCellStyle().getDataFormatString())
                                    .isEqualTo("@");
                            texts.add(cell.getStringCellValue());
                        }
                    }
                }
            }
            assertThat(texts).contains("=1+1", "+1", "-1", "@SUM(A1)", "_x0041_", "a\nb", "漢字 & <b>");
        }
    }

    /** A spreadsheet would refuse the file if a cell's text were longer than a cell can hold. */
    @Test
    void aTextThatIsTooLongForACellIsCut() throws IOException {
        byte[] bytes = PackFormat.XLSX.render(PackWith.notesAndSources(PACK, List.of("😀".repeat(20_000))));
        try (XSSFWorkbook workbook = read(bytes)) {
            String cut =
                    cell(workbook.getSheet("Tal og kilder").getRow(1), "Kilde").getStringCellValue();
            assertThat(cut)
                    .hasSizeLessThanOrEqualTo(32_767)
                    .hasSizeGreaterThan(32_760)
                    .startsWith("😀")
                    .endsWith("😀…");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890.12345", "0", "-0.5", "1E+3"})
    void aNumberKeepsItsDigits(String value) {
        DataTable table = new DataTable(
                "T", List.of(new DataTable.Column("A", 9)), List.of(List.of(DataCell.number(new BigDecimal(value)))));
        assertThat(new String(dk.seamark.pack.render.Sheet.of(table, true), StandardCharsets.UTF_8))
                .contains("<v>" + new BigDecimal(value).toPlainString() + "</v>");
    }

    @Test
    void everyPartKeepsTheSchemaOfTheStandard() throws Exception {
        Map<String, byte[]> parts = OfficeParts.of(BYTES);
        assertThat(errors(WorkbookDocument.Factory.parse(stream(parts, "xl/workbook.xml"))))
                .isEmpty();
        assertThat(errors(StyleSheetDocument.Factory.parse(stream(parts, "xl/styles.xml"))))
                .isEmpty();
        for (int at = 1; at <= 5; at++) {
            assertThat(errors(WorksheetDocument.Factory.parse(stream(parts, "xl/worksheets/sheet" + at + ".xml"))))
                    .isEmpty();
        }
    }

    private static ByteArrayInputStream stream(Map<String, byte[]> parts, String name) {
        return new ByteArrayInputStream(Objects.requireNonNull(parts.get(name), name));
    }

    private static List<String> errors(XmlObject part) {
        List<XmlError> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream().map(XmlError::getMessage).distinct().toList();
    }

    private static XSSFWorkbook read(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static Row row(Sheet sheet, String start, @Nullable String second, String period) {
        for (Row row : sheet) {
            if (row.getRowNum() > 0
                    && row.getCell(0).getStringCellValue().startsWith(start)
                    && (second == null || row.getCell(1).getStringCellValue().equals(second))
                    && cell(row, "Periode").getStringCellValue().equals(period)) {
                return row;
            }
        }
        throw new AssertionError("No row " + start);
    }

    private static Cell cell(Row row, String column) {
        for (Cell title : row.getSheet().getRow(0)) {
            if (title.getStringCellValue().equals(column)) {
                return row.getCell(title.getColumnIndex());
            }
        }
        throw new AssertionError("No column " + column);
    }
}

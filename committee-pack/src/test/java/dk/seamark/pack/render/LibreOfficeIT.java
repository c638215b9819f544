package dk.seamark.pack.render;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.pack.PackModel;
import dk.seamark.pack.SamplePlan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** An office suite opens the files, and finds in them what was written. */
class LibreOfficeIT {

    private static final PackModel PACK = SamplePlan.preview("2024", true);

    /** CSV export options: semicolons, quotes, UTF-8, all sheets, values as shown. */
    private static final String ALL_SHEETS =
            "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1";

    /** CSV import options: semicolons, quotes, UTF-8, Danish; numbers are recognised, and formulas would be too. */
    private static final String DANISH_CSV = "--infilter=CSV:59,34,76,1,,1030,false,true,false,true";

    @TempDir
    private static Path folder;

    @BeforeAll
    static void convert() throws IOException, InterruptedException {
        Soffice soffice = Soffice.in(folder);
        PackModel strange = PackWith.notesAndSources(PACK, List.of("=1+1", "@SUM(1)", "-2+3", "+4", "\t=5", "Kilden"));
        Files.write(folder.resolve("pakke.docx"), PackFormat.DOCX.render(PACK));
        Files.write(folder.resolve("pakke.xlsx"), PackFormat.XLSX.render(strange));
        Files.write(folder.resolve("maal.csv"), PackFormat.CSV.render(PACK));
        Files.write(folder.resolve("tal.csv"), PackFormat.FIGURES_CSV.render(strange));
        soffice.convert(List.of("pakke.docx"), "fodt");
        soffice.convert(List.of("pakke.docx"), "pdf");
        soffice.convert(List.of("pakke.xlsx"), ALL_SHEETS);
        soffice.convert(List.of("maal.csv", "tal.csv"), "xlsx", DANISH_CSV);
    }

    @Test
    void theHeadingsOfTheDocumentAreHeadingsThere() throws Exception {
        Document document = document();
        List<String> headings = new ArrayList<>();
        for (Element heading : elements(document, "text:h")) {
            headings.add(heading.getAttribute("text:outline-level") + " " + heading.getTextContent());
        }
        assertThat(headings)
                .contains("1 Beslutningstema", "1 Sagens indhold", "1 Sagens videre forløb")
                .contains("2 Opsummering", "2 Spor 8: Sundhed og Trivsel", "2 Om pakken")
                .contains("3 Indikator 4.1: Tosprogede børn i HEL Fritid");
        assertThat(elements(document, "text:table-of-content")).hasSize(1);
        assertThat(elements(document, "dc:language"))
                .extracting(Element::getTextContent)
                .contains("da-DK");
    }

    @Test
    void itsTablesHaveTheirHeaderRowsThere() throws Exception {
        List<Element> tables = elements(document(), "table:table");
        assertThat(tables).hasSizeGreaterThan(25);
        for (Element table : tables) {
            assertThat(table.getElementsByTagName("table:table-header-rows").getLength())
                    .isEqualTo(1);
        }
        assertThat(tables.getFirst().getTextContent()).contains("Indikator", "4.1 Tosprogede børn", "✗ Ikke opfyldt");
    }

    @Test
    void itsPagesHaveTheirNumbersAndItsHeadingsAreBookmarks() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("pakke.pdf").toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("Side 1 af " + pdf.getNumberOfPages(), "Side 2 af " + pdf.getNumberOfPages());
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
            }
            assertThat(bookmarks).startsWith("Beslutningstema", "Indstilling", "Sagens indhold");
        }
    }

    @Test
    void theWorkbooksNumbersAreNumbersAndItsTextsAreTexts() throws IOException {
        String figures = Files.readString(folder.resolve("pakke-Tal og kilder.csv"), StandardCharsets.UTF_8);
        assertThat(figures)
                .contains("1.1 Titel;Forløb;kommunens;2023;-1.5;karakterpoint")
                .contains(";=1+1;", ";@SUM(1);", ";-2+3;", ";+4;");
        assertThat(Files.readString(folder.resolve("pakke-Mål og vurderinger.csv"), StandardCharsets.UTF_8))
                .contains("4.1 Tosprogede børn i HEL Fritid;2025-01-01;2024;ja;120 forløb");
        assertThat(folder.resolve("pakke-Om pakken.csv")).exists();
    }

    @Test
    void theSemicolonFilesAreReadAsNumbersDatesAndHarmlessTexts() throws IOException {
        try (XSSFWorkbook figures = workbook("tal.xlsx")) {
            List<String> sources = new ArrayList<>();
            for (Row row : figures.getSheetAt(0)) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                }
                if (row.getRowNum() > 0) {
                    assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(-1.5);
                    assertThat(row.getCell(8).getCellType()).isEqualTo(CellType.NUMERIC);
                    assertThat(row.getCell(12).getNumericCellValue()).isPositive();
                    sources.add(row.getCell(9).getStringCellValue());
                }
            }
            assertThat(sources).hasSize(6).contains("'=1+1", "'@SUM(1)", "'-2+3", "'+4", "Kilden");
        }
        try (XSSFWorkbook targets = workbook("maal.xlsx")) {
            Row first = Objects.requireNonNull(targets.getSheetAt(0).getRow(1));
            assertThat(first.getCell(2).getStringCellValue()).isEqualTo("4.1 Tosprogede børn i HEL Fritid");
            assertThat(first.getCell(3).getLocalDateTimeCellValue()).hasToString("2025-01-01T00:00");
            assertThat(first.getCell(8).getNumericCellValue()).isEqualTo(118);
        }
    }

    private static XSSFWorkbook workbook(String name) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(folder.resolve(name))));
    }

    private static Document document() throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("pakke.fodt").toFile());
    }

    private static List<Element> elements(Document document, String name) {
        List<Element> elements = new ArrayList<>();
        NodeList found = document.getElementsByTagName(name);
        for (int at = 0; at < found.getLength(); at++) {
            elements.add((Element) found.item(at));
        }
        return elements;
    }
}

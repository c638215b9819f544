package dk.seamark.pack.render;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.pack.PackModel;
import dk.seamark.pack.SampleHalfYear;
import dk.seamark.pack.SamplePlan;
import dk.seamark.pack.TrackSection;
import dk.seamark.pack.TrackSection.IndicatorSection;
import dk.seamark.pack.TrackSection.RecommendationLine;
import dk.seamark.pack.TrackSection.TargetRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The Word document, as another vendor's library reads it. */
class DocxPackTest {

    private static final PackModel PACK = SamplePlan.preview("2024", true);
    private static final XWPFDocument PREVIEW = read(PackFormat.DOCX.render(PACK));

    @Test
    void itsHeadingsAreTheAgendasWithThePackInItsPlace() {
        assertThat(headings(PREVIEW, 1))
                .containsExactly(
                        "Beslutningstema",
                        "Indstilling",
                        "Sagens indhold",
                        "Retligt grundlag",
                        "Vurdering",
                        "Økonomiske og personalemæssige konsekvenser",
                        "Tværgående konsekvenser",
                        "Sagens videre forløb");
        assertThat(headings(PREVIEW, 2))
                .hasSize(13)
                .startsWith("Opsummering", "Spor 1: Civilsamfund: § 17, stk. 4-udvalg")
                .endsWith("Åbne spørgsmål", "Manglende tal", "Tal og kilder", "Om pakken");
        assertThat(headings(PREVIEW, 4))
                .containsExactly("Fællesskaber, Kultur og Fritid", "Bolig", "Sundhed og Trivsel");
        assertThat(headings(PREVIEW, 3))
                .contains(
                        "Mål for sporet",
                        "Opfølgning i tekst",
                        "Indikator 7.2: Forskel i karaktergennemsnit i 9."
                                + " klasse mellem danske og udenlandske elever")
                .filteredOn(heading -> heading.startsWith("Indikator "))
                .hasSize(12);
        List<String> all = text(PREVIEW);
        assertThat(all.indexOf("Sagens indhold")).isLessThan(all.lastIndexOf("Opsummering"));
        assertThat(all.lastIndexOf("Om pakken")).isLessThan(all.lastIndexOf("Retligt grundlag"));
    }

    @Test
    void headingsGoDownOneLevelAtATime() {
        List<Integer> levels = PREVIEW.getParagraphs().stream()
                .map(XWPFParagraph::getStyle)
                .filter(style -> style != null && style.matches("Heading[1-9]"))
                .map(style -> Integer.valueOf(style.substring(7)))
                .toList();
        assertThat(levels.getFirst()).isEqualTo(1);
        for (int at = 1; at < levels.size(); at++) {
            assertThat(levels.get(at)).isLessThanOrEqualTo(levels.get(at - 1) + 1);
        }
    }

    @Test
    void whatNobodyHasSaidIsMarkedAsToBeFilledInByWhomItConcerns() {
        assertThat(PREVIEW.getParagraphs())
                .filteredOn(paragraph -> "FillIn".equals(paragraph.getStyle()))
                .hasSize(6)
                .allSatisfy(paragraph -> assertThat(paragraph.getText())
                        .startsWith("Udfyldes: Arbejdsmarked, Rådgivning og Integration (ARI) skriver"));
        assertThat(text(PREVIEW))
                .contains("Vurderingerne for 2024 fordeler sig sådan: opfyldt\u00a07, ikke opfyldt\u00a02,"
                        + " uafklaret\u00a02, ikke målt\u00a01. 2 spørgsmål er åbne; de står under »Åbne spørgsmål« med"
                        + " dem, der kan afgøre dem. 2 tal mangler; de står under »Manglende tal« med grunden.");
    }

    @Test
    void everyTableHasAHeaderRowThatRepeatsACaptionAndRowsThatHold() {
        assertThat(PREVIEW.getTables()).hasSizeGreaterThan(25);
        List<String> captions = new ArrayList<>();
        for (XWPFTable table : PREVIEW.getTables()) {
            CTTblPr properties = table.getCTTbl().getTblPr();
            captions.add(properties.getTblCaption().getVal());
            assertThat(properties.getTblDescription().getVal()).contains("række");
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRows()).allSatisfy(row -> {
                assertThat(row.isCantSplitRow()).isTrue();
                // No cell is merged, so that a screen reader knows which column it is in.
                assertThat(row.getTableCells())
                        .hasSameSizeAs(table.getRow(0).getTableCells())
                        .allSatisfy(cell -> assertThat(cell.getParagraphs()).isNotEmpty());
            });
            assertThat(table.getRows().stream().skip(1)).noneMatch(row -> row.isRepeatHeader());
        }
        assertThat(captions)
                .doesNotHaveDuplicates()
                .contains("Mål og resultater for 2024", "Aktiviteter i spor 2", "Tal over tid for indikator 7.2");
        assertThat(PREVIEW.getParagraphs())
                .filteredOn(paragraph -> "Caption".equals(paragraph.getStyle()))
                .extracting(XWPFParagraph::getText)
                .isEqualTo(captions);
    }

    @Test
    void everythingThatThePackTellsIsThere() {
        List<String> told = new ArrayList<>(PACK.provenance().how());
        for (TrackSection track : PACK.tracks()) {
            told.addAll(track.goals());
            told.addAll(track.report().paragraphs());
            for (RecommendationLine recommended : track.report().recommendations()) {
                told.add(recommended.notice() == null ? "" : recommended.notice());
                told.addAll(recommended.paragraphs());
            }
            for (IndicatorSection indicator : track.indicators()) {
                told.addAll(indicator.notes());
                told.addAll(indicator.developments());
                indicator.figures().rows().forEach(row -> told.addAll(row.cells()));
                for (TargetRow target : indicator.targets()) {
                    told.addAll(target.result());
                    told.addAll(List.of(
                            target.label(), target.wording(), target.mark().word()));
                    told.add(target.working() == null ? "" : target.working());
                }
            }
        }
        PACK.openPoints().forEach(open -> told.addAll(List.of(open.question(), open.settledBy())));
        PACK.missingFigures().forEach(missing -> told.addAll(List.of(missing.figure(), missing.reason())));
        PACK.sources()
                .forEach(group -> group.figures()
                        .forEach(figure ->
                                told.addAll(List.of(figure.shown(), figure.source(), figure.positionShown()))));
        told.addAll(List.of(PACK.provenance().stateHash(), PACK.provenance().templateVersion()));
        told.addAll(List.of("<script>alert(1)</script>", "Teksten er slettet."));
        assertThat(told).hasSizeGreaterThan(200);
        assertThat(String.join("\n", text(PREVIEW))).contains(told);
    }

    @Test
    void itIsInDanishAndItsPropertiesAreTheVintages() throws IOException {
        POIXMLProperties.CoreProperties core = PREVIEW.getProperties().getCoreProperties();
        assertThat(core.getTitle())
                .isEqualTo("Opfølgning for 2024 – Implementeringsplan for integrationspolitikken 2024–2027 – Slagelse"
                        + " Kommune – Udkast – ikke udsendt");
        assertThat(core.getSubject()).contains("til Erhvervs-, Beskæftigelses- og Uddannelsesudvalget");
        assertThat(core.getCreator()).isEqualTo("Slagelse Kommune");
        assertThat(core.getCreated()).isEqualTo("2025-01-01T00:00:00Z");
        assertThat(core.getModified()).isEqualTo("2025-01-01T00:00:00Z");
        assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("da-DK");
        assertThat(part("/word/styles.xml")).contains("<w:lang w:val=\"da-DK\"");
    }

    @Test
    void everyPageSaysWhichEditionItIsAndWhichPage() throws IOException {
        assertThat(part("/word/header1.xml"))
                .contains("Udkast – ikke udsendt", "Slagelse Kommune", "Eksempeltal: tal mærket");
        assertThat(part("/word/footer1.xml"))
                .containsSubsequence("Protokolnummer 1.143", "Side ", " PAGE ", " af ", " NUMPAGES ");
        XWPFDocument issued = read(PackFormat.DOCX.render(SamplePlan.issued("2024", false)));
        assertThat(issued.getHeaderArray(0).getText())
                .contains("Udvalgspakke nr.\u00a01")
                .doesNotContain("Eksempel");
    }

    @Test
    void itsTableOfContentsIsAFieldWhoseLinksHaveTheirHeadings() throws IOException {
        String document = part("/word/document.xml");
        assertThat(document).contains("TOC \\o &quot;1-2&quot; \\h \\z \\u").contains("w:dirty=\"true\"");
        List<String> anchors = found(document, "w:anchor=\"([^\"]+)\"");
        List<String> bookmarks = found(document, "w:bookmarkStart [^>]*w:name=\"([^\"]+)\"");
        assertThat(bookmarks).doesNotHaveDuplicates();
        assertThat(anchors).hasSize(8 + 13).isSubsetOf(bookmarks);
    }

    @Test
    void aPackInWordsHasItsTracksAndNoEmptyTables() {
        XWPFDocument words = read(PackFormat.DOCX.render(SampleHalfYear.inWords()));
        assertThat(headings(words, 2)).contains("Opsummering", "Spor 2: Sundhed og trivsel", "Om pakken");
        assertThat(words.getTables())
                .allSatisfy(table -> assertThat(table.getRows()).hasSizeGreaterThan(1));
        assertThat(text(words))
                .contains("Alle spor følges op i ord, så planen har ingen mål at vurdere for 1.\u00a0halvår"
                        + "\u00a02021.");
    }

    /** Word is strict about the order of elements, which the standard's own schemas define. */
    @Test
    void everyPartKeepsTheSchemaOfTheStandard() throws Exception {
        assertThat(errors(DocumentDocument.Factory.parse(stream("/word/document.xml"))))
                .isEmpty();
        assertThat(errors(StylesDocument.Factory.parse(stream("/word/styles.xml"))))
                .isEmpty();
        assertThat(errors(SettingsDocument.Factory.parse(stream("/word/settings.xml"))))
                .isEmpty();
        assertThat(errors(NumberingDocument.Factory.parse(stream("/word/numbering.xml"))))
                .isEmpty();
        assertThat(errors(HdrDocument.Factory.parse(stream("/word/header1.xml"))))
                .isEmpty();
        assertThat(errors(FtrDocument.Factory.parse(stream("/word/footer1.xml"))))
                .isEmpty();
    }

    private static List<String> errors(XmlObject part) {
        List<XmlError> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream().map(error -> error.getMessage()).distinct().toList();
    }

    private static InputStream stream(String name) {
        return new ByteArrayInputStream(
                OfficeParts.of(PackFormat.DOCX.render(PACK)).get(name.substring(1)));
    }

    private static String part(String name) throws IOException {
        return new String(stream(name).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static List<String> headings(XWPFDocument document, int level) {
        return document.getParagraphs().stream()
                .filter(paragraph -> ("Heading" + level).equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    /** Every paragraph, also those in tables. */
    private static List<String> text(XWPFDocument document) {
        Stream<XWPFParagraph> cells = document.getTables().stream()
                .flatMap(table -> table.getRows().stream())
                .flatMap(row -> row.getTableCells().stream())
                .flatMap(cell -> cell.getParagraphs().stream());
        return Stream.concat(document.getParagraphs().stream(), cells)
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static XWPFDocument read(byte[] docx) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(docx));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

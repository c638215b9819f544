package dk.seamark.pack.render;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.pack.PackModel;
import dk.seamark.pack.PackModel.FigureLine;
import dk.seamark.pack.StressPlan;
import dk.seamark.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishPackTest {

    private static final Pattern OWN = Pattern.compile("<span lang=\"da\">([^<]*)</span>");
    private static final Pattern WORD_OWN =
            Pattern.compile("<w:lang w:val=\"da-DK\"/></w:rPr><w:t xml:space=\"preserve\">[^<]*</w:t>");
    private static final Pattern NO_TEXT = Pattern.compile("(?s)<style>.*?</style>|<title.*?</title>|<svg.*?</svg>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.,]*");
    private static final Pattern DANISH = Pattern.compile("[^ ]*[æøåÆØÅ»«][^ ]*");

    @ParameterizedTest
    @ValueSource(strings = {"preview", "half-year in words", "nothing measured"})
    void whatTheProductSaysIsEnglishAndWhatTheMunicipalityWroteIsMarkedAsDanish(String kind) {
        assertInTwoLanguages(SamplePacks.named(kind));
    }

    @Test
    void soItIsWhereverATextStands() {
        // Every text that somebody wrote contains a Danish letter.
        StressPlan plan = new StressPlan("slagelse", 5, 6, 3, true, "Æblegrød");
        assertInTwoLanguages(plan.preview());
        assertInTwoLanguages(plan.issuedAgainPublicly());
    }

    private static void assertInTwoLanguages(PackModel pack) {
        String page = html(pack, PackFormat.HTML_ENGLISH);

        assertThat(page).contains("<html lang=\"en\">", "This is the English edition.");
        assertThat(OWN.matcher(page).results()).hasSizeGreaterThan(20);
        assertThat(DANISH.matcher(text(OWN.matcher(page).replaceAll("")))
                        .results()
                        .map(MatchResult::group))
                .isEmpty();
        assertThat(page.codePoints()).doesNotContain(0xFDD0, 0xFDD1);
    }

    @Test
    void theDanishPageKnowsNothingOfAnother() {
        for (String kind : List.of("12 indicators", "issued again, public")) {
            assertThat(html(SamplePacks.named(kind), PackFormat.HTML))
                    .contains("<html lang=\"da\">")
                    .doesNotContain("<span lang", "English");
        }
    }

    /** If the two languages differed, numbers withheld in one could be computed from the other. */
    @ParameterizedTest
    @ValueSource(strings = {"12 indicators", "everything corrected", "issued again, public"})
    void bothLanguagesShowTheSameNumbersAndWithholdTheSame(String kind) {
        PackModel pack = SamplePacks.named(kind);

        assertThat(numbers(html(pack, PackFormat.HTML_ENGLISH))).isEqualTo(numbers(html(pack, PackFormat.HTML)));
        assertThat(figures(pack.inEnglish(), "Cannot be published"))
                .isEqualTo(figures(pack, "Kan ikke offentliggøres"));
    }

    @Test
    void thePdfSaysWhichLanguageEachPartIsIn() throws Exception {
        try (PDDocument document =
                Loader.loadPDF(PackFormat.PDF_ENGLISH.render(SamplePacks.named("issued again, public")))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(danish(document.getDocumentCatalog().getStructureTreeRoot()))
                    .isGreaterThan(100);
            String text = new PDFTextStripper().getText(document).replace('\u00a0', ' ');
            assertThat(text)
                    .contains("This is the English edition.", "page 1 of", "Cannot be published", "How to verify")
                    .doesNotContain("side 1 af", "Kan ikke offentliggøres");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"preview", "half-year in words", "nothing measured", "everything corrected"})
    void inTheWordDocumentWhatTheProductSaysIsEnglishToo(String kind) {
        assertDocumentInTwoLanguages(SamplePacks.named(kind));
    }

    @Test
    void soItIsWhereverATextStandsInTheWordDocument() {
        StressPlan plan = new StressPlan("slagelse", 5, 6, 3, true, "Æblegrød");
        assertDocumentInTwoLanguages(plan.preview());
        assertDocumentInTwoLanguages(plan.issuedAgainPublicly());
    }

    private static void assertDocumentInTwoLanguages(PackModel pack) {
        Map<String, byte[]> parts = OfficeParts.of(PackFormat.DOCX_ENGLISH.render(pack));
        String document = part(parts, "word/document.xml");

        assertThat(WORD_OWN.matcher(document).results()).hasSizeGreaterThan(20);
        // An alternative text or a caption can be in one language only.
        String ours = WORD_OWN.matcher(document).replaceAll("").replaceAll("w:tblCaption w:val=\"[^\"]*\"", "");
        assertThat(DANISH.matcher(TAG.matcher(ours).replaceAll(" ")).results().map(MatchResult::group))
                .isEmpty();
        assertThat(ours).contains("Subject of the decision", "This is the English edition.", "What happens next");
        assertThat(part(parts, "word/styles.xml"))
                .contains("<w:lang w:val=\"en-GB\"")
                .doesNotContain("w:val=\"da-DK\"");
        assertThat(part(parts, "docProps/core.xml")).contains("<dc:language>en-GB</dc:language>");
        assertThat(String.join(
                                "",
                                parts.keySet().stream()
                                        .map(name -> part(parts, name))
                                        .toList())
                        .codePoints())
                .doesNotContain(0xFDD0, 0xFDD1);
        assertThat(document).doesNotContain("FDD0");
    }

    private static String part(Map<String, byte[]> parts, String name) {
        return new String(Objects.requireNonNull(parts.get(name), name), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"preview", "issued again, public"})
    void bothWordDocumentsShowTheSameNumbers(String kind) {
        PackModel pack = SamplePacks.named(kind);

        assertThat(numbers(part(OfficeParts.of(PackFormat.DOCX_ENGLISH.render(pack)), "word/document.xml")))
                .isEqualTo(numbers(part(OfficeParts.of(PackFormat.DOCX.render(pack)), "word/document.xml")));
    }

    @Test
    void theViewsSayTheirLanguage() {
        PackModel pack = SamplePacks.named("preview");
        assertThat(pack.language()).isEqualTo(Language.DANISH);
        assertThat(pack.inEnglish().language()).isEqualTo(Language.ENGLISH);
        assertThat(pack.inEnglish().inEnglish()).isSameAs(pack.inEnglish());
    }

    private static String html(PackModel pack, PackFormat format) {
        return new String(format.render(pack), StandardCharsets.UTF_8);
    }

    private static String text(String page) {
        return TAG.matcher(NO_TEXT.matcher(page).replaceAll("")).replaceAll(" ");
    }

    private static Set<String> numbers(String page) {
        return NUMBER.matcher(text(page))
                .results()
                .map(number -> number.group().replaceAll("[.,]", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> figures(PackModel pack, String withheld) {
        return pack.sources().stream()
                .flatMap(group -> group.figures().stream())
                .map(figure -> figure.period() + " " + figure.value() + " "
                        + figure.shown().equals(withheld) + " " + isBare(figure))
                .toList();
    }

    private static boolean isBare(FigureLine figure) {
        return figure.measurementId() == null && figure.numerator() == null && figure.denominator() == null;
    }

    private static int danish(PDStructureNode node) {
        int found = node instanceof PDStructureElement element && "da".equals(element.getLanguage()) ? 1 : 0;
        for (Object kid : node.getKids()) {
            found += kid instanceof PDStructureNode child ? danish(child) : 0;
        }
        return found;
    }
}

package dk.seamark.pack.render;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.pack.SamplePlan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPackTest {

    private static final byte[] PREVIEW = PackFormat.PDF.render(SamplePlan.preview("2024", true));

    @Test
    void theSummaryOfTwelveIndicatorsIsOnePage() throws IOException {
        List<String> pages = pages(PREVIEW);
        assertThat(pages.getFirst())
                .contains("Opsummering", "4.1 ", "4.2 ", "5.1 ", "5.2 ", "6.1 ", "6.2 ")
                .contains("7.1 ", "7.2 ", "7.3 ", "8.1 ", "8.2 ", "8.3 ", "side 1 af " + pages.size());
        assertThat(pages.get(1)).contains("Spor 1: ");
    }

    @Test
    void everyPageSaysWhichEditionItIsAndThatFiguresAreExamples() throws IOException {
        List<String> pages = pages(PREVIEW);
        for (int at = 0; at < pages.size(); at++) {
            assertThat(pages.get(at))
                    .contains("Udkast – ikke udsendt", "Slagelse Kommune", "Opfølgning for 2024")
                    .contains("Eksempeltal: tal mærket »(eksempel)«")
                    .contains("side " + (at + 1) + " af " + pages.size());
        }
    }

    @Test
    void anIssuedPackOfRealFiguresSaysNeither() throws IOException {
        assertThat(pages(PackFormat.PDF.render(SamplePlan.issued("2024", false))))
                .allSatisfy(page -> assertThat(page)
                        .contains("Udvalgspakke nr.\u00a01")
                        .doesNotContain("Udkast", "Eksempeltal", "(eksempel)"));
    }

    @Test
    void everyVerdictHasItsWord() throws IOException {
        assertThat(String.join("\n", pages(PREVIEW)))
                .contains("✓ Opfyldt", "✗ Ikke opfyldt", "? Uafklaret", "○ Ikke målt", "› Vurderes senere");
        assertThat(String.join("\n", pages(PackFormat.PDF.render(SamplePlan.issued("2026", false)))))
                .contains("– Intet mål");
    }

    @Test
    void whatAPersonWroteIsShownAsItWasWritten() throws IOException {
        assertThat(String.join("\n", pages(PREVIEW))).contains("<script>alert(1)</script>");
    }

    @Test
    void aWordCanBeFoundAsItIsSpelt() throws IOException {
        assertThat(String.join("\n", pages(PREVIEW))).contains("flygtninge").doesNotContain("ﬂ", "ﬁ");
    }

    @Test
    void itsFontsAreInsideAndItIsTaggedInDanish() throws IOException {
        try (PDDocument document = Loader.loadPDF(PREVIEW)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("da");
            assertThat(document.getDocumentInformation().getTitle()).startsWith("Opfølgning for 2024");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
        }
    }

    @Test
    void itsBookmarksAreTheSections() throws IOException {
        try (PDDocument document = Loader.loadPDF(PREVIEW)) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
            }
            assertThat(titles)
                    .hasSize(13)
                    .startsWith("Opsummering", "Spor 1: Civilsamfund: § 17, stk. 4-udvalg")
                    .endsWith("Åbne spørgsmål", "Manglende tal", "Tal og kilder", "Om pakken");
        }
    }

    @Test
    void itsDateIsTheVintages() throws IOException {
        String bytes = new String(PREVIEW, StandardCharsets.ISO_8859_1);
        assertThat(bytes)
                .contains("/CreationDate (D:20250101000000+00'00')")
                .contains("<xmp:CreateDate>2025-01-01T00:00:00Z</xmp:CreateDate>");
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(number);
                stripper.setEndPage(number);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }
}

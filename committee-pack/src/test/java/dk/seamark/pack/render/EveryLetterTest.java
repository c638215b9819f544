package dk.seamark.pack.render;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.pack.PackModel;
import dk.seamark.pack.SamplePlan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/** The letters of every script that people quote, in each form of a pack. */
class EveryLetterTest {

    static final List<String> TEXTS = List.of(
            "السَّلامُ عليكم، نحن نتعلم اللغة الدنماركية في 2024 مع جيراننا.",
            "Mødet hed »أهلا وسهلا بكم« og blev besøgt af mange.",
            "می\u200cخواهم به دانمارکی صحبت کنم · اُردُو",
            "Kurdî: کوردیی سۆرانی",
            "שָׁלוֹם עֲלֵיכֶם",
            "தமிழ் வணக்கம்: கொழும்பு, யாழ்ப்பாணம், க்ஷேத்திரம்.",
            "ሰላም! ትግርኛ እና አማርኛ ይነገራል።",
            "中文：我们学习丹麦语。日本語 한국어",
            "Ласкаво просимо, Україно! Їжак і ґанок.",
            "हिन्दी और नेपाली · বাংলা · ภาษาไทย · မြန်မာဘာသာ · සිංහල",
            "Tak for hjælpen 👍 😀 ❤\ufe0f 🇩🇰",
            "A\u030alborg");

    /** From before the rule on letters. */
    private static final String OLD = "Tak 🤝 བོད";

    private static final PackModel PACK = PackWith.notesAndSources(SamplePlan.preview("2024", true), withOld());
    private static final byte[] PDF = PackFormat.PDF.render(PACK);

    @Test
    void thePdfIsReadAsItWasWritten() throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF)) {
            assertThat(new PDFTextStripper().getText(document).lines())
                    .containsAll(TEXTS)
                    .contains("Tak [U+1F91D] [U+0F56][U+0F7C][U+0F51]");
        }
    }

    @Test
    void theSamePackIsTheSameBytes() {
        assertThat(PackFormat.PDF.render(PACK)).isEqualTo(PDF);
    }

    /** A pack without such letters carries the two fonts that it always had. */
    @Test
    void anOrdinaryPackCarriesNoFurtherFont() throws IOException {
        assertThat(fonts(PackFormat.PDF.render(SamplePlan.preview("2024", true))))
                .hasSize(2)
                .allMatch(name -> name.contains("DejaVuSansCondensed"));
        assertThat(fonts(PDF)).contains("NotoSans", "NotoSansCJKTCRegular", "NotoEmoji", "DejaVuSansCondensed");
    }

    @Test
    void theHtmlSaysWhichTextsMayTurn() {
        assertThat(new String(PackFormat.HTML.render(PACK), StandardCharsets.UTF_8))
                .contains(
                        "<li><bdi>" + TEXTS.getFirst() + "</bdi></li>",
                        "<li><bdi>" + TEXTS.get(1) + "</bdi></li>",
                        "<li>" + TEXTS.get(5) + "</li>")
                .doesNotContain("\ufdd2", "\ufdd3");
        assertThat(FreeTextHtml.html(List.of("שלום: 5", "- שלום", "Tale: שלום")))
                .isEqualTo("<p dir=\"rtl\">שלום: 5</p>\n<ul dir=\"rtl\">\n<li dir=\"rtl\">שלום</li>\n</ul>\n"
                        + "<p>Tale: שלום</p>\n");
    }

    @Test
    void theWordFileSaysWhichTextsTurn() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(PackFormat.DOCX.render(PACK)))) {
            assertThat(turned(document, TEXTS.getFirst())).isTrue();
            assertThat(turned(document, TEXTS.get(1))).isFalse();
            assertThat(paragraph(document, TEXTS.get(1)).getRuns())
                    .hasSize(3)
                    .extracting(run ->
                            run.getCTR().isSetRPr() && run.getCTR().getRPr().sizeOfRtlArray() > 0)
                    .containsExactly(false, true, false);
        }
    }

    private static boolean turned(XWPFDocument document, String text) {
        var properties = paragraph(document, text).getCTP().getPPr();
        return properties != null && properties.isSetBidi();
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String text) {
        return document.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> fonts(byte[] pdf) throws IOException {
        List<String> fonts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    fonts.add(font.getName());
                }
            }
        }
        return fonts.stream().distinct().toList();
    }

    private static List<String> withOld() {
        List<String> texts = new ArrayList<>(TEXTS);
        texts.add(OLD);
        return texts;
    }
}

package dk.seamark.pack.render;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.pack.PackModel;
import dk.seamark.pack.SamplePlan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/** Hostile and malformed texts. */
class StrangeTextTest {

    private static final String STRANGE = "a\u0000b\u000bc\u0085d\ud800e & < > \" ' {{x}} \ud83d\ude00 漢字 שלום]]>";

    /**
     * Characters that were accepted before the rule on characters existed: an override, an invisible character, private
     * use, noncharacters, a tag.
     */
    private static final String DECEPTIVE =
            "1\u202e2\u200b3\ue0004\ufdd05\ufffe6" + Character.toString(0xE0041) + "7\r8";

    private static final String SEEN = "1[U+202E]2[U+200B]3[U+E000]4[U+FDD0]5[U+FFFE]6[U+E0041]7[U+000D]8";
    private static final String LONG = "Speciallægepraksisplanlægningsstabiliseringsperiode".repeat(20);

    private final PackModel pack = noted(SamplePlan.preview("2024", true), List.of(STRANGE, LONG, "", DECEPTIVE));

    @Test
    void theDataHoldsIt() {
        assertThat(new String(PackFormat.JSON.render(pack), StandardCharsets.UTF_8))
                .contains("a\\u0000b\\u000Bc", "{{x}}");
    }

    @Test
    void theHtmlShowsByItsCodePointWhatNobodyWouldSee() {
        assertThat(new String(PackFormat.HTML.render(pack), StandardCharsets.UTF_8))
                .contains(
                        "<li><bdi>a[U+0000]b[U+000B]c[U+0085]d[U+D800]e &amp; &lt; &gt; &quot; &#39; {{x}}"
                                + " \ud83d\ude00 漢字 שלום]]&gt;</bdi></li>",
                        "<li>" + SEEN + "</li>");
    }

    @Test
    void thePdfShowsWhatItsFontHas() throws IOException {
        try (PDDocument document = Loader.loadPDF(PackFormat.PDF.render(pack))) {
            assertThat(new PDFTextStripper().getText(document)).contains("e & < > \" ' {{x}}", SEEN);
        }
    }

    @Test
    void theDocumentShowsByItsCodePointWhatNobodyWouldSee() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(PackFormat.DOCX.render(pack)))) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains(
                            "a[U+0000]b[U+000B]c[U+0085]d[U+D800]e & < > \" ' {{x}} \ud83d\ude00 漢字 שלום]]>",
                            LONG,
                            SEEN);
        }
    }

    private static PackModel noted(PackModel pack, List<String> notes) {
        return new PackModel(
                pack.heading(),
                pack.edition(),
                pack.exampleNotice(),
                pack.summary(),
                pack.tracks(),
                pack.openPoints(),
                notes,
                pack.planChanges(),
                pack.revisedTargets(),
                pack.missingFigures(),
                pack.corrections(),
                pack.sources(),
                pack.provenance(),
                pack.agenda(),
                pack.language(),
                pack.english());
    }
}

package dk.seamark.reporting.pack.render;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.reporting.pack.PackModel;
import dk.seamark.reporting.pack.SamplePlan;
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

/** What nobody should type, but somebody will. */
class StrangeTextTest {

    private static final String STRANGE = "a\u0000b\u000bc\u0085d\ud800e & < > \" ' {{x}} \ud83d\ude00 漢字 שלום]]>";
    private static final String LONG = "Speciallægepraksisplanlægningsstabiliseringsperiode".repeat(20);

    private final PackModel pack = noted(SamplePlan.preview("2024", true), List.of(STRANGE, LONG, ""));

    @Test
    void theDataHoldsIt() {
        assertThat(new String(PackFormat.JSON.render(pack), StandardCharsets.UTF_8))
                .contains("a\\u0000b\\u000Bc", "{{x}}");
    }

    @Test
    void theHtmlShowsAReplacementForWhatIsNoCharacter() {
        assertThat(new String(PackFormat.HTML.render(pack), StandardCharsets.UTF_8))
                .contains(
                        "<li>a\ufffdb\ufffdc\ufffdd\ufffde &amp; &lt; &gt; &quot; &#39; {{x}} \ud83d\ude00 漢字 שלום]]&gt;</li>");
    }

    @Test
    void thePdfShowsWhatItsFontHas() throws IOException {
        try (PDDocument document = Loader.loadPDF(PackFormat.PDF.render(pack))) {
            assertThat(new PDFTextStripper().getText(document)).contains("e & < > \" ' {{x}}");
        }
    }

    @Test
    void theDocumentShowsAReplacementForWhatIsNoCharacter() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(PackFormat.DOCX.render(pack)))) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("a\ufffdb\ufffdc\ufffdd\ufffde & < > \" ' {{x}} \ud83d\ude00 漢字 שלום]]>", LONG);
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
                pack.missingFigures(),
                pack.corrections(),
                pack.sources(),
                pack.provenance(),
                pack.agenda(),
                pack.language(),
                pack.english());
    }
}

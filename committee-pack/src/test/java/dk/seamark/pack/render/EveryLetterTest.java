package dk.seamark.pack.render;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.pack.PackModel;
import dk.seamark.pack.SamplePlan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The letters of every script that people quote, in each form of a pack. */
class EveryLetterTest {

    static final List<String> TEXTS = List.of(
            "السَّلامُ عليكم، نحن نتعلم اللغة الدنماركية في 2024 مع جيراننا.",
            "Mødet hed \"أهلا وسهلا بكم 5 (خمسة)\" og blev besøgt af mange.",
            "தமிழ் வணக்கம்: கொழும்பு, யாழ்ப்பாணம், க்ஷேத்திரம்.",
            "ሰላም! ትግርኛ እና አማርኛ ይነገራል።",
            "中文：我们学习丹麦语。日本語 한국어",
            "Ласкаво просимо, Україно! Їжак і ґанок.",
            "שָׁלוֹם עֲלֵיכֶם",
            "फोटो: हिन्दी और नेपाली · বাংলা · ภาษาไทย · မြန်မာဘာသာ · සිංහල",
            "Tak for hjælpen 👍 😀 ❤️",
            "می‌خواهم به دانمارکی صحبت کنم · اُردُو",
            "Kurdî: کوردیی سۆرانی · Decomposed: A\u030alborg e\u0301");

    @Test
    void thePdfHoldsThem() throws Exception {
        PackModel pack = PackWith.notesAndSources(SamplePlan.preview("2024", true), TEXTS);
        byte[] pdf = PackFormat.PDF.render(pack);
        Files.write(Path.of("target/letters.pdf"), pdf);
        Files.write(Path.of("target/letters.html"), PackFormat.HTML.render(pack));
        Files.write(Path.of("target/letters.docx"), PackFormat.DOCX.render(pack));
        Files.write(Path.of("target/plain.pdf"), PackFormat.PDF.render(SamplePlan.preview("2024", true)));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            Files.writeString(Path.of("target/letters.txt"), text);
            assertThat(text).contains("Ласкаво просимо");
        }
        assertThat(PackFormat.PDF.render(pack)).isEqualTo(pdf);
        assertThat(ConformanceTest.failures(pdf).values())
                .allSatisfy(failures -> assertThat(failures).isEmpty());
    }
}

package dk.seamark.reporting.publish.journalbundle;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.pack.render.PackFormat;
import dk.seamark.reporting.publish.Audience;
import dk.seamark.reporting.publish.RenderedPack;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JournalBundleTest {

    private static final List<RenderedPack> FORMS = List.of(
            new RenderedPack(Audience.INTERNAL, PackFormat.PDF, "pdf".getBytes(StandardCharsets.UTF_8)),
            new RenderedPack(Audience.INTERNAL, PackFormat.FIGURES_CSV, "tal".getBytes(StandardCharsets.UTF_8)));

    @Test
    void theManifestSaysWhatACaseSystemAsks() throws IOException {
        Map<String, byte[]> files = files(JournalBundle.of(pack("29.00.00-P22-1-23", "12.34.56 A07"), FORMS));
        assertThat(files.keySet())
                .containsExactly("journal.json", "indhold.txt", "pakke-2024-nr-2.pdf", "pakke-2024-nr-2.figures.csv");
        JsonNode manifest = JsonMapper.shared().readTree(files.get("journal.json"));
        assertThat(manifest.path("format").asString()).isEqualTo("seamark-journal/1");
        assertThat(manifest.path("title").asString()).isEqualTo("Opfølgning for 2024");
        assertThat(manifest.path("documentDate").asString()).isEqualTo("2025-02-03");
        assertThat(manifest.path("caseNumber").asString()).isEqualTo("29.00.00-P22-1-23");
        assertThat(manifest.path("kle").asString()).isEqualTo("12.34.56 A07");
        assertThat(manifest.path("rendererVersion").asString()).isEqualTo("skrift 1.0");
        assertThat(manifest.path("ruleVersion").asString()).isEqualTo("3");
        assertThat(manifest.path("templateVersion").asString()).isEqualTo("7; dagsorden standard 1");
        JsonNode pdf = manifest.at("/files/0");
        assertThat(pdf.path("name").asString()).isEqualTo("pakke-2024-nr-2.pdf");
        assertThat(pdf.path("main").asBoolean()).isTrue();
        assertThat(pdf.path("mediaType").asString()).isEqualTo("application/pdf");
        assertThat(pdf.path("bytes").asInt()).isEqualTo(3);
        assertThat(pdf.path("sha256").asString())
                .isEqualTo("c35b21d6ca39aa7cc3b79a705d989f1a6e88b99ab43988d74048799e3db926a3");
        assertThat(manifest.at("/files/1/main").asBoolean()).isFalse();
    }

    @Test
    void theListForPeopleSaysTheSameInDanish() throws IOException {
        String text = new String(
                files(JournalBundle.of(pack("29.00.00-P22-1-23", "12.34.56 A07"), FORMS))
                        .get("indhold.txt"),
                StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("\ufeffOpfølgning for 2024 – Implementeringsplan\r\n")
                .contains("Sagsnummer: 29.00.00-P22-1-23\r\n", "KLE-nummer: 12.34.56 A07\r\n")
                .contains("Dokumentdato: 2025-02-03\r\n", "Kommune: Slagelse Kommune\r\n")
                .contains(
                        "* pakke-2024-nr-2.pdf – Pakken til læsning og arkiv\r\n  application/pdf, 3 byte\r\n  SHA-256 "
                                + FORMS.getFirst().rendering().sha256())
                .doesNotContainPattern("[^\r]\n");
    }

    @Test
    void whatIsNotKnownIsLeftOutWithAWord() throws IOException {
        Map<String, byte[]> files = files(JournalBundle.of(pack(null, null), FORMS));
        JsonNode manifest = JsonMapper.shared().readTree(files.get("journal.json"));
        assertThat(manifest.has("kle")).isFalse();
        assertThat(manifest.has("caseNumber")).isFalse();
        assertThat(new String(files.get("indhold.txt"), StandardCharsets.UTF_8))
                .contains("KLE-nummer: ikke sat op for kommunen", "Sagsnummer: ikke oplyst: planen er ikke godkendt");
    }

    @Test
    void theSamePackGivesTheSameBytes() {
        assertThat(JournalBundle.of(pack("1", null), FORMS)).isEqualTo(JournalBundle.of(pack("1", null), FORMS));
    }

    private static FiledPack pack(@Nullable String caseNumber, @Nullable String kle) {
        return new FiledPack(
                caseNumber,
                LocalDate.of(2025, 2, 3),
                "Udvalgspakke nr. 2",
                List.of(),
                FiledPack.FORMAT,
                kle,
                "slagelse",
                "Slagelse Kommune",
                2,
                1143,
                "2024",
                "integration",
                "Implementeringsplan",
                "Udvalget",
                "skrift 1.0",
                "3",
                "7; dagsorden standard 1",
                "Opfølgning for 2024");
    }

    private static Map<String, byte[]> files(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }
}

package dk.seamark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.verify.SampleBundles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** What the page makes of what it is given, and of what it is not given. */
class GivenIT {

    @RegisterExtension
    private static final PageInChromium CHROMIUM = new PageInChromium();

    private static OpenPage page() {
        return CHROMIUM.page();
    }

    @Test
    void withoutAKeyTheCheckIsIncomplete() throws Exception {
        OpenPage page = page();
        page.check(null, SampleBundles.bundle());

        assertThat(page.steps())
                .extracting(OpenPage.Shown::outcome)
                .startsWith("passed", "unchecked", "passed", "passed", "passed", "passed", "not-asked");
        assertThat(page.steps().get(1).text())
                .contains("Ikke prøvet", "den, der kan bytte bevispakken", "\n" + SampleBundles.key());
        assertThat(page.verdict())
                .isEqualTo("Ikke alt er prøvet for pakke nr. 1 for 2024 af planen plan i testby: trin"
                        + " 2, 7, 8, 9, 10 mangler. Siden har ikke fundet fejl.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        noget andet                           | »noget andet« er ikke en Ed25519-nøgle (vkey)
        ledger.testby.dk/indicators+00+AA==   | er ikke en Ed25519-nøgle (vkey)
        ledger.testby.dk/indicators+00+AA=    | »AA=« er ikke Base64
        """)
    void whatIsNoKeyIsSaidAtTheField(String key, String sentence) throws Exception {
        OpenPage page = page();
        page.check(key, SampleBundles.bundle());

        assertThat(CHROMIUM.browser().findElement(By.id("key-error")).getText()).contains(sentence);
        assertThat(CHROMIUM.browser().findElement(By.id("key")).getDomAttribute("aria-invalid"))
                .isEqualTo("true");
        assertThat(page.steps()).isEmpty();
        assertThat(page.verdict()).startsWith("Der er ikke prøvet noget");
    }

    @Test
    void theKeyCanBeInAFile() throws Exception {
        OpenPage page = page();
        page.check(null, SampleBundles.bundle());
        page.give("key-file", (SampleBundles.key() + "\n").getBytes(StandardCharsets.UTF_8));

        assertThat(page.verdict()).startsWith("I orden");
    }

    @Test
    void aBrowserWithoutEd25519SaysThatItDidNotCheckTheSignature() throws Exception {
        OpenPage page = page();
        CHROMIUM.browser()
                .executeScript("crypto.subtle.importKey = () =>"
                        + " Promise.reject(new DOMException('Unrecognized name', 'NotSupportedError'))");
        page.check(SampleBundles.key(), SampleBundles.bundle());

        assertThat(page.steps())
                .extracting(OpenPage.Shown::outcome)
                .startsWith("passed", "passed", "unchecked", "unchecked", "passed", "passed", "not-asked");
        assertThat(page.steps().get(2).text()).contains("browseren kender ikke Ed25519");
        assertThat(page.verdict()).contains("trin 3, 4, 7, 8, 9, 10 mangler");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 8, 14, 16, 19})
    void anEarlierCheckpointIsComparedAsFarAsTheProofsTell(int size) throws Exception {
        OpenPage page = page();
        page.check(SampleBundles.key(), SampleBundles.bundle());
        page.give("older", SampleBundles.checkpoint(size));
        assertThat(page.steps().get(7).outcome()).as(page.steps().get(7).text()).isEqualTo("passed");
        assertThat(page.steps().get(7).text()).contains(size + " blade og bevispakkens 23 er samme log");
        if (size > 9) {
            page.give("older", SampleBundles.rewritten(size));
            assertThat(page.steps().get(7).outcome()).isEqualTo("failed");
            assertThat(page.verdict())
                    .contains("Den første fejl er i trin 8: kontrolpunkterne på " + size
                            + " og 23 blade er begge underskrevet, men ikke af samme log: nogen har skrevet om");
        }
    }

    @Test
    void aBundleFromBeforePassesWithItsKey() throws Exception {
        OpenPage page = page();
        String key = new String(SampleBundles.fromBefore("log-key"), StandardCharsets.UTF_8).strip();
        page.check(key, SampleBundles.fromBefore("bundle.zip"));
        page.give("older", SampleBundles.fromBefore("older"));

        assertThat(page.steps())
                .as(page.steps().toString())
                .extracting(OpenPage.Shown::outcome)
                .startsWith("passed", "passed", "passed", "passed", "passed", "passed", "not-asked");
        assertThat(page.steps().get(7).outcome()).as(page.steps().get(7).text()).isIn("passed", "unchecked");
        assertThat(page.steps().get(2).text()).contains("nderskrift også af ", "som siden ikke prøver");
    }

    static Stream<Arguments> repacked() throws IOException {
        Map<String, byte[]> nested = new LinkedHashMap<>();
        SampleBundles.files().forEach((name, content) -> nested.put("pakke/" + name, content));
        nested.put("__MACOSX/pakke/._key", new byte[3]);
        Map<String, byte[]> crlf = new LinkedHashMap<>(SampleBundles.files());
        crlf.compute("checkpoint", (name, content) -> text(content, text -> text.replace("\n", "\r\n")));
        return Stream.of(
                Arguments.of("compressed", deflated(SampleBundles.files()), "bevispakken er pakket om"),
                Arguments.of("in a folder", deflated(nested), "»__MACOSX/pakke/._key« er styresystemets"),
                Arguments.of("with other line ends", deflated(crlf), "»checkpoint« havde fået linjeskift som CR LF"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("repacked")
    void aBundleThatWasPackedAgainIsCheckedAndTheBundleItselfIsNot(String name, byte[] zip, String note)
            throws Exception {
        OpenPage page = page();
        page.check(SampleBundles.key(), zip);

        assertThat(page.steps())
                .as(page.steps().toString())
                .extracting(OpenPage.Shown::outcome)
                .startsWith("unchecked", "passed", "passed", "passed", "passed", "passed", "not-asked");
        assertThat(page.steps().getFirst().text()).contains(note);
        assertThat(page.verdict()).startsWith("Ikke alt er prøvet");
    }

    static Stream<Arguments> refused() throws IOException {
        byte[] zip = deflated(SampleBundles.files());
        Map<String, byte[]> out = new LinkedHashMap<>(SampleBundles.files());
        out.put("../ud.txt", new byte[3]);
        Map<String, byte[]> bomb = new LinkedHashMap<>(SampleBundles.files());
        bomb.put("pack.txt", new byte[20_000_000]);
        Map<String, byte[]> many = new LinkedHashMap<>(SampleBundles.files());
        for (int i = 0; i < 100; i++) {
            many.put("pack." + i, new byte[1]);
        }
        Map<String, byte[]> foreign = new LinkedHashMap<>(SampleBundles.files());
        foreign.put("note.txt", new byte[1]);
        return Stream.of(
                Arguments.of("a way out", deflated(out), "»../ud.txt« er ikke et filnavn i en bevispakke"),
                Arguments.of("a bomb", deflated(bomb), "»pack.txt« pakkes ud til mere end 200 gange sin størrelse"),
                Arguments.of("too many", deflated(many), "ZIP-filen har flere end 100 filer"),
                Arguments.of("a foreign file", deflated(foreign), "»note.txt« hører ikke til"),
                Arguments.of("encrypted", central(zip, 8, 0x0809), "»manifest.json« er krypteret"),
                Arguments.of("another method", central(zip, 10, 9), "pakket på en måde, som siden ikke kender (9)"),
                Arguments.of(
                        "another method inside", central(zip, 10, 0), "ZIP-filen siger to ting om »manifest.json«"),
                Arguments.of("another size", central(zip, 24, 1), "ZIP-filen siger to ting om »manifest.json«"),
                Arguments.of("zip64", central(central(zip, 24, 0xffff), 26, 0xffff), "ZIP64"),
                Arguments.of("a name twice", twice(), "»manifest.json« er i ZIP-filen to gange"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void aZipFileThatIsNotOneToUnpackIsRefusedInWords(String name, byte[] zip, String sentence) throws Exception {
        OpenPage page = page();
        page.check(SampleBundles.key(), zip);

        assertThat(page.steps().getFirst().outcome())
                .as(page.steps().toString())
                .isEqualTo("failed");
        assertThat(page.steps().getFirst().text()).contains(sentence);
    }

    private static byte[] text(byte[] content, UnaryOperator<String> edit) {
        return edit.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    /** As an ordinary program packs files. */
    private static byte[] deflated(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /** The same with two bytes changed of the first entry of the directory. */
    private static byte[] central(byte[] zip, int offset, int value) {
        byte[] changed = zip.clone();
        ByteBuffer view = ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN);
        view.putShort(view.getInt(zip.length - 6) + offset, (short) value);
        return changed;
    }

    /** Two entries under one name. */
    private static byte[] twice() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("manifest.json", new byte[1]);
        files.put("manifest.jsoo", new byte[1]);
        byte[] two = deflated(files);
        String text = new String(two, StandardCharsets.ISO_8859_1).replace("manifest.jsoo", "manifest.json");
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}

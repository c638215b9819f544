package dk.seamark.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.text.Language;
import dk.seamark.verify.report.Step;
import dk.seamark.verify.report.StepOutcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bundle that was unpacked or packed again is checked as far as it can be, and what is no bundle is named. */
class LooseBundleTest {

    private static final Request PLAIN = new Request(null, List.of(), null, null);

    @TempDir
    Path folder;

    /** What became of the files; each text file can have got other line ends. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            what became of it | step 1    | the others | said
            unpacked          | unchecked | fine       | bevispakken er pakket ud
            packed again      | unchecked | fine       | bevispakken er pakket om
            packed in folder  | unchecked | fine       | bevispakken er pakket om
            line ends         | unchecked | fine       | »events.jsonl« havde fået linjeskift som CR LF
            on a Mac          | unchecked | fine       | ».DS_Store« er styresystemets og ikke læst
            a file more       | failed    | fine       | »notat.txt« hører ikke til i en bevispakke
            a file less       | failed    | not        | »key« mangler
            a figure changed  | failed    | not        | »events.jsonl« har en anden SHA-256
            another pdf       | failed    | not        | »pack.pdf« har en anden SHA-256
            no manifest       | failed    | not        | mappen har ingen manifest.json
            """, useHeadersInDisplayName = true)
    void isChecked(String what, String first, String others, String said) throws IOException {
        Report report = Verification.of(opened(what), PLAIN);

        StepOutcome outcome = report.steps().getFirst().outcome();
        assertThat(outcome).isEqualTo(first.equals("failed") ? StepOutcome.FAILED : StepOutcome.IMPOSSIBLE);
        assertThat(report.steps().stream().skip(1).map(Step::outcome).allMatch(StepOutcome::isFine))
                .as(report.text(Language.DANISH))
                .isEqualTo(others.equals("fine"));
        assertThat(report.text(Language.DANISH)).contains(said);
        assertThat(report.isFine())
                .as("the bundle itself is not the one that was fetched")
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            command                | code | said
            pack.pdf               | 1    | filen er en PDF, ikke en bevispakke
            page.html              | 1    | filen er en webside
            report.docx            | 1    | filen er en Word- eller Excel-fil
            photos.zip             | 1    | filen er en ZIP-fil med a.jpg, b.jpg
            manifest.json          | 1    | manifest.json fra en bevispakke; angiv mappen
            events.jsonl           | 1    | events.jsonl fra en bevispakke; angiv mappen
            key                    | 1    | filen er en nøgle
            checkpoint             | 1    | filen er et kontrolpunkt
            .                      | 1    | bevispakken er pakket ud
            --key checkpoint .     | 2    | »checkpoint« er et kontrolpunkt:
            --older key .          | 2    | »key« er en nøgle: det er ikke en underskrevet note
            --older older-crlf .   | 1    | 23 blade og bevispakkens 23 er samme log
            --key key-crlf .       | 1    | bevispakkens nøgle er den, der er angivet
            """, useHeadersInDisplayName = true)
    void aWrongFileIsNamed(String command, int code, String said) throws IOException {
        Path bundle = Files.createDirectory(folder.resolve("bundle"));
        unpack(files(), bundle);
        Path others = Files.createDirectory(folder.resolve("others"));
        Files.write(others.resolve("pack.pdf"), "%PDF-1.7 \u0001".getBytes(StandardCharsets.UTF_8));
        Files.writeString(others.resolve("page.html"), "\n<!DOCTYPE html><html><body>Log ind</body></html>");
        Files.write(others.resolve("report.docx"), zip("", Map.of("[Content_Types].xml", new byte[3])));
        Map<String, byte[]> photos = new LinkedHashMap<>();
        photos.put("a.jpg", new byte[9]);
        photos.put("b.jpg", new byte[9]);
        Files.write(others.resolve("photos.zip"), zip("", photos));
        Files.write(others.resolve("older-crlf"), crlf(SamplePlan.bundle().content("checkpoint")));
        Files.write(others.resolve("key-crlf"), crlf(SamplePlan.bundle().content("key")));
        String[] words = List.of(command.split(" ", -1)).stream()
                .map(word -> resolved(word, bundle, others))
                .toArray(String[]::new);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

        int exit = CommandLine.run(out, out, words);

        assertThat(bytes.toString(StandardCharsets.UTF_8).replace(bundle + "/", ""))
                .contains(said);
        assertThat(exit).isEqualTo(code);
    }

    /** A ZIP file that unpacks to more than a bundle may have is not unpacked. */
    @Test
    void aZipThatGrowsTooLargeIsRefused() {
        Map<String, byte[]> files = files();
        files.put("pack.pdf", new byte[Bundle.MOST_BYTES]);

        Report report = Verification.of(zip("", files), PLAIN);

        assertThat(report.steps().getFirst().outcome()).isEqualTo(StepOutcome.FAILED);
        assertThat(report.steps().get(1).outcome()).isEqualTo(StepOutcome.IMPOSSIBLE);
    }

    private CheckResult<Bundle> opened(String what) throws IOException {
        Map<String, byte[]> files = files();
        switch (what) {
            case "packed again" -> {
                return Bundle.open(zip("", files));
            }
            case "packed in folder" -> {
                return Bundle.open(zip("pakke/", files));
            }
            case "line ends" ->
                List.of("checkpoint", "issue.tlog-proof", "events.jsonl", "key")
                        .forEach(name -> files.computeIfPresent(name, (any, content) -> crlf(content)));
            case "on a Mac" -> files.put(".DS_Store", new byte[5]);
            case "a file more" -> files.put("notat.txt", new byte[5]);
            case "a file less" -> files.remove("key");
            case "a figure changed" -> files.computeIfPresent("events.jsonl", (name, content) -> flipped(content));
            case "another pdf" -> files.put("pack.pdf", new byte[3]);
            case "no manifest" -> files.remove("manifest.json");
            default -> assertThat(what).isEqualTo("unpacked");
        }
        unpack(files, folder);
        return Bundle.unpacked(folder);
    }

    private static Map<String, byte[]> files() {
        SampleBundle bundle = SamplePlan.bundle();
        Map<String, byte[]> files = new LinkedHashMap<>(bundle.files());
        files.put("manifest.json", Sample.utf8(bundle.manifest()));
        return files;
    }

    private static byte[] flipped(byte[] content) {
        byte[] other = content.clone();
        other[other.length / 2] ^= 1;
        return other;
    }

    private static byte[] crlf(byte[] content) {
        return new String(content, StandardCharsets.UTF_8).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void unpack(Map<String, byte[]> files, Path into) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(into.resolve(file.getKey()), file.getValue());
        }
    }

    /** A ZIP file as programs make them: compressed, with times, and maybe in a folder. */
    private static byte[] zip(String in, Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(in + file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String resolved(String word, Path bundle, Path others) {
        if (word.startsWith("--")) {
            return word;
        }
        Path other = others.resolve(word);
        return (Files.isRegularFile(other) ? other : bundle.resolve(word).normalize()).toString();
    }
}

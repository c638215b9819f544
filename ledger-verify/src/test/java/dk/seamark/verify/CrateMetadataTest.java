package dk.seamark.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bundle that describes its files as an RO-Crate names exactly those that it has. */
class CrateMetadataTest {

    private static final String CRATE = "ro-crate-metadata.json";

    static SampleBundle described(SampleBundle bundle) {
        return new SampleBundle(
                        bundle.files(),
                        "seamark-bundle/5",
                        bundle.size(),
                        bundle.issuedAt(),
                        bundle.packPosition(),
                        bundle.vkey())
                .with(CRATE, Sample.utf8(crate(bundle.files())));
    }

    private static String crate(Map<String, byte[]> files) {
        String parts = files.keySet().stream().map("{'@id':'%s'}"::formatted).collect(Collectors.joining(","));
        String entities = files.entrySet().stream()
                .map(file -> ",{'@id':'%s','@type':['File','prov:Entity'],'contentSize':'%d','sha256':'%s'}"
                        .formatted(file.getKey(), file.getValue().length, Sample.hex(Sample.sha256(file.getValue()))))
                .collect(Collectors.joining());
        return ("{'@context':'https://w3id.org/ro/crate/1.2/context','@graph':["
                        + "{'@id':'./','@type':'Dataset','hasPart':[{'@id':'manifest.json'},"
                        + parts
                        + "]},{'@id':'manifest.json','@type':'File'}"
                        + entities
                        + "]}")
                .replace('\'', '"');
    }

    private static Report report(SampleBundle bundle) {
        return Verification.of(bundle.zip(), VerificationTest.withKey());
    }

    @Test
    void itIsAFileOfTheBundleLikeAnyOther() {
        Report report = report(described(SamplePlan.bundle()));

        assertThat(report.isFine()).as(report.text(Language.DANISH)).isTrue();
        assertThat(report.text(Language.DANISH)).contains("1. Filerne: 8 filer er, som manifestet siger");
    }

    @Test
    void aBundleOfAnEarlierFormHasNone() {
        SampleBundle bundle = SamplePlan.bundle();
        Map<String, byte[]> files = new LinkedHashMap<>(bundle.files());
        files.put(CRATE, Sample.utf8(crate(files)));
        SampleBundle foreign = new SampleBundle(
                files, bundle.format(), bundle.size(), bundle.issuedAt(), bundle.packPosition(), bundle.vkey());

        assertThat(report(bundle).isFine()).isTrue();
        assertThat(report(foreign).text(Language.DANISH)).contains("»ro-crate-metadata.json« hører ikke til");
    }

    /** Somebody changes the description, and makes the manifest fit. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ,{"@id":"key"}                     |                          | nævner ikke »key«
        "@id":"key","@type":["File",       | "@id":"key","@type":[    | nævner ikke »key«
        "@id":"key","@type"                | "@id":"kei","@type"      | nævner »kei«, som manifestet ikke har
        "hasPart":[                        | "hasPart":[{"@id":"x"},  | nævner »x«, som manifestet ikke har
        "contentSize":"                    | "contentSize":"1         | siger en anden størrelse eller SHA-256 for »
        "sha256":"                         | "sha256":"0              | siger en anden størrelse eller SHA-256 for »
        {"@id":"./"                        | {"@id":"./x"             | beskriver ikke mappen
        {"@id":"manifest.json","@type"     | {"@id":"key","@type"     | beskriver »key« to gange
        "@graph"                           | "@graph":[],"@graph"     | det er ikke læselig JSON
        """)
    void whatItNamesOtherwiseIsFound(String before, String after, String said) {
        SampleBundle changed = described(SamplePlan.bundle())
                .edit(
                        CRATE,
                        text -> text.replaceFirst(
                                Pattern.quote(before), Matcher.quoteReplacement(after == null ? "" : after)));
        Report report = report(changed);

        assertThat(report.isFine()).isFalse();
        assertThat(report.text(Language.DANISH)).contains("✗ FEJL         1.", said);
    }

    @Test
    void itIsReadInAFolderToo(@TempDir Path folder) throws Exception {
        SampleBundle bundle = described(SamplePlan.bundle());
        Files.write(folder.resolve("manifest.json"), Sample.utf8(bundle.manifest()));
        for (Map.Entry<String, byte[]> file : bundle.files().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        assertThat(Bundle.unpacked(folder).details().toString()).doesNotContain("crate");
        Files.writeString(folder.resolve(CRATE), bundle.text(CRATE).replace("\"@id\":\"./\"", "\"@id\":\"..\""));

        assertThat(Bundle.unpacked(folder).details().toString()).contains("beskriver ikke mappen");
    }
}

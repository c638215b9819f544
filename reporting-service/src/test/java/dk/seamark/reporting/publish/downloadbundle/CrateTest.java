package dk.seamark.reporting.publish.downloadbundle;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.digest.Sha256;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.standing.SampleEvents;
import dk.seamark.verify.bundle.CrateMetadata;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The description of a bundle's files is an RO-Crate, and the verifier finds each of them in it. */
class CrateTest {

    private static final Instant ISSUED = Instant.parse("2025-02-01T09:30:00Z");
    private static final List<String> ALWAYS =
            List.of("pack.json", "pack.public.en.pdf", "checkpoint", "issue.tlog-proof", "events.jsonl", "key");

    private static List<Manifest.File> files(String... more) {
        List<String> names = new ArrayList<>(ALWAYS);
        names.addAll(List.of(more));
        return names.stream()
                .map(name -> new Manifest.File(name.length(), name, Sha256.hex(name)))
                .toList();
    }

    private static byte[] crate(List<Manifest.File> files) {
        return new Crate(SampleEvents.issued("2024", 2), ISSUED, "ledger.slagelse.dk/indicators", files).content();
    }

    private static Map<String, JsonNode> entities(byte[] crate) {
        Map<String, JsonNode> entities = new LinkedHashMap<>();
        LedgerJson.mapper()
                .readTree(crate)
                .path("@graph")
                .forEach(entity -> assertThat(entities.put(entity.path("@id").asString(), entity))
                        .isNull());
        return entities;
    }

    private static JsonNode entity(byte[] crate, String id) {
        return Objects.requireNonNull(entities(crate).get(id), id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "redaction.json", "strays.jsonl", "redaction.json strays.jsonl"})
    void theVerifierFindsEachFileAndNoOther(String more) {
        List<Manifest.File> files = files(more.isEmpty() ? new String[0] : more.split(" ", -1));
        byte[] crate = crate(files);
        List<dk.seamark.verify.bundle.Manifest.File> listed = new ArrayList<>(files.stream()
                .map(file -> new dk.seamark.verify.bundle.Manifest.File(file.bytes(), file.name(), file.sha256()))
                .toList());
        listed.add(new dk.seamark.verify.bundle.Manifest.File(crate.length, Crate.NAME, Sha256.hex(crate)));

        assertThat(CrateMetadata.flaws(manifest(listed), Map.of(Crate.NAME, crate)))
                .isEmpty();
        assertThat(CrateMetadata.flaws(manifest(listed.subList(1, listed.size())), Map.of(Crate.NAME, crate)))
                .as("control: a manifest that lacks a file")
                .hasSize(1);
    }

    private static dk.seamark.verify.bundle.Manifest manifest(List<dk.seamark.verify.bundle.Manifest.File> files) {
        return new dk.seamark.verify.bundle.Manifest(
                1, files, Manifest.FORMAT, 2, "slagelse", 2, "origin", 1, "2024", "p", "key");
    }

    /** RO-Crate 1.2, root data entity: what must be there, and where the descriptor leads. */
    @Test
    void theRootHasWhatTheSpecificationDemands() {
        byte[] crate = crate(files());
        JsonNode descriptor = entity(crate, Crate.NAME);
        JsonNode root = entity(crate, "./");

        assertThat(descriptor.at("/about/@id").asString()).isEqualTo("./");
        assertThat(descriptor.at("/conformsTo/@id").asString()).startsWith("https://w3id.org/ro/crate/1.");
        assertThat(root.propertyNames()).contains("name", "description", "datePublished", "license", "hasPart");
        assertThat(root.path("datePublished").asString()).isEqualTo("2025-02-01T09:30:00Z");
        assertThat(root.path("identifier").asString()).isEqualTo("slagelse/p/2024/2");
    }

    @Test
    void whatIsReferredToIsDescribed() {
        Map<String, JsonNode> entities = entities(crate(files("redaction.json")));
        Set<String> known = new TreeSet<>(entities.keySet());
        known.add("https://w3id.org/ro/crate/1.2");
        entities.values()
                .forEach(entity -> entity.findValuesAsString("@id")
                        .forEach(id -> assertThat(known).contains(id)));
    }

    @Test
    void aRenderingWasMadeByTheIssueOfTheEventsAndLaterByTheRedaction() {
        JsonNode issued = entity(crate(files()), "pack.public.en.pdf");
        JsonNode redacted = entity(crate(files("redaction.json")), "pack.public.en.pdf");

        assertThat(issued.at("/prov:wasGeneratedBy/@id").asString()).isEqualTo("#issue");
        assertThat(issued.at("/prov:wasDerivedFrom/@id").asString()).isEqualTo("events.jsonl");
        assertThat(issued.path("encodingFormat").asString()).isEqualTo("application/pdf");
        assertThat(redacted.at("/prov:wasGeneratedBy/@id").asString()).isEqualTo("#redaction");
    }

    @Test
    void theSameBundleGivesTheSameBytesAndNoPersonIsInThem() {
        assertThat(crate(files())).isEqualTo(crate(files()));
        assertThat(new String(crate(files()), StandardCharsets.UTF_8)).doesNotContain("actor", "secretariat");
    }
}

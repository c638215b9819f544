package dk.seamark.reporting.publish.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.digest.Sha256;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.security.Role;
import dk.seamark.kit.testing.Place;
import dk.seamark.pack.opendata.OpenFile;
import dk.seamark.reporting.Publisher;
import dk.seamark.reporting.Running;
import dk.seamark.standing.SampleEvents;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** What everybody gets without a token, of two packs of which the first withholds small numbers. */
class OpenDataIT {

    private static final Place PLACE = Place.fresh("reporting");
    private static final Publisher PUBLISHER = new Publisher(PLACE.topics());
    private static final Running SERVICE =
            Running.at(PLACE, Map.of("seamark.pack.licence." + SampleEvents.MUNICIPALITY, "CC0-1.0"));

    /** The ledger positions of the two events of issue. */
    private static final List<Long> ISSUED = new ArrayList<>();

    @BeforeAll
    static void packs() {
        PUBLISHER.send(PUBLISHER.garbage("naboby", null));
        PUBLISHER.publish(List.of(
                SampleEvents.drafted(),
                SampleEvents.track(),
                SampleEvents.indicator(
                        "i",
                        SampleEvents.component("few", PlainUnit.COUNT, null, null),
                        SampleEvents.component("many", PlainUnit.COUNT, null, null),
                        SampleEvents.component("all", PlainUnit.COUNT, null, null)),
                SampleEvents.approved(),
                SampleEvents.recorded("m-few", SampleEvents.slot("i", "few", 2024), "3"),
                SampleEvents.recorded("m-many", SampleEvents.slot("i", "many", 2024), "8141"),
                SampleEvents.recorded("m-other", SampleEvents.slot("i", "many", 2023), "7926")));
        SERVICE.await(PUBLISHER.publish(SampleEvents.recorded("m-all", SampleEvents.slot("i", "all", 2024), "8144")));
        ISSUED.add(issue("{\"plan\":\"p\",\"unapproved\":\"Ingen tekst.\"}"));
        ISSUED.add(issue("{\"plan\":\"p\",\"unapproved\":\"Ingen tekst.\",\"reason\":\"Igen.\"}"));
    }

    private static long issue(String body) {
        HttpResponse<byte[]> receipt = SERVICE.post("/years/2024/packs", body, Role.SECRETARIAT);
        assertThat(receipt.statusCode()).as(text(receipt)).isEqualTo(201);
        return SERVICE.await(UUID.fromString(
                LedgerJson.mapper().readTree(receipt.body()).at("/events/0/id").asString()));
    }

    @AfterAll
    static void stop() {
        SERVICE.close();
        PUBLISHER.close();
    }

    private static HttpRequest.Builder open(String path) {
        return HttpRequest.newBuilder(URI.create(SERVICE.address() + "/api/" + path));
    }

    private static HttpResponse<byte[]> get(String path) {
        return SERVICE.send(open(path).build());
    }

    private static JsonNode json(String path) {
        HttpResponse<byte[]> answer = get(path);
        assertThat(answer.statusCode()).as("%s: %s", path, text(answer)).isEqualTo(200);
        return LedgerJson.mapper().readTree(answer.body());
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    @Test
    void aReaderGoesOnWhereItStopped() {
        JsonNode first = json("slagelse/open/packs?limit=1");
        assertThat(first.path("packs")).hasSize(1);
        assertThat(first.at("/packs/0/number").asInt()).isOne();
        assertThat(first.at("/packs/0/issuedAt").asLong()).isEqualTo(ISSUED.getFirst());
        assertThat(first.at("/packs/0/licence").asString()).isEqualTo("CC0-1.0");
        assertThat(first.path("next").asLong()).isEqualTo(ISSUED.getFirst());

        JsonNode second = json("slagelse/open/packs?limit=1&after=" + first.path("next"));
        assertThat(second.at("/packs/0/number").asInt()).isEqualTo(2);

        JsonNode last = json("slagelse/open/packs?after=" + second.path("next"));
        assertThat(last.path("packs")).isEmpty();
        assertThat(last.path("next").asLong()).isEqualTo(ISSUED.getLast());
        assertThat(json("slagelse/open/packs").path("packs")).hasSize(2);
    }

    @Test
    void whatIsWithheldIsInNoFile() {
        String csv = text(get("slagelse/open/packs/p/2024/1/figures.csv"));
        assertThat(csv.lines().filter(line -> line.contains(",few,")))
                .singleElement()
                .satisfies(line -> assertThat(line).contains(",2024,,count,withheld,"));
        assertThat(csv).contains(",7926,count,final,");
        JsonNode cube = json("slagelse/open/packs/p/2024/1/figures.json");
        assertThat(cube.path("status").size()).isEqualTo(4);
        // A small part, its counterpart or the total, and no more than the edition for the public shows.
        JsonNode edition = SERVICE.json("/public/packs/p/2024/1.json", Role.PUBLIC);
        long shown = edition.at("/sources/0/figures")
                .valueStream()
                .filter(figure -> figure.has("value"))
                .count();
        assertThat(shown).isLessThan(3);
        assertThat(cube.path("value").size()).isEqualTo((int) shown);
        for (OpenFile file : OpenFile.values()) {
            assertThat(text(get("slagelse/open/packs/p/2024/1/" + file.fileName())))
                    .doesNotContain("8141", "m-few", "m-many");
        }
    }

    @ParameterizedTest
    @EnumSource(OpenFile.class)
    void aFileIsSentOnceToWhoeverKeepsIt(OpenFile file) {
        String path = "slagelse/open/packs/p/2024/2/" + file.fileName();
        HttpResponse<byte[]> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        String tag = "\"" + Sha256.hex(answer.body()) + "\"";
        assertThat(answer.headers().firstValue("ETag")).contains(tag);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache, public");
        assertThat(answer.headers().firstValue("Content-Type")).contains(file.mediaType());

        assertThat(SERVICE.send(open(path).header("If-None-Match", tag).build()).statusCode())
                .isEqualTo(304);
        HttpResponse<byte[]> head = SERVICE.send(
                open(path).method("HEAD", HttpRequest.BodyPublishers.noBody()).build());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }

    @Test
    void theDescriptorNamesWhatIsServedAndWhatTheLedgerHas() {
        JsonNode descriptor = json("slagelse/open/packs/p/2024/2/datapackage.json");
        for (JsonNode resource : descriptor.path("resources")) {
            byte[] file = get("slagelse/open/packs/p/2024/2/"
                            + resource.path("path").asString())
                    .body();
            assertThat(resource.path("hash").asString()).isEqualTo("sha256:" + Sha256.hex(file));
        }
        assertThat(descriptor.at("/licenses/0/name").asString()).isEqualTo("CC0-1.0");
        assertThat(descriptor.at("/seamark/issuedAt").asLong()).isEqualTo(ISSUED.getLast());
        assertThat(SERVICE.json("/public/packs").at("/packs/1/renderings"))
                .anySatisfy(
                        rendering -> assertThat(rendering.path("sha256")).isEqualTo(descriptor.at("/seamark/sha256")));
    }

    @Test
    void theCatalogueLeadsToTheFiles() {
        HttpResponse<byte[]> answer = get("slagelse/open/catalogue.jsonld");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/ld+json");
        JsonNode datasets = LedgerJson.mapper().readTree(answer.body()).path("dcat:dataset");
        assertThat(datasets).hasSize(2);
        datasets.forEach(dataset -> dataset.path("dcat:distribution").forEach(file -> {
            URI address = URI.create(SERVICE.address() + "/api/slagelse/open/catalogue.jsonld")
                    .resolve(file.at("/dcat:downloadURL/@id").asString());
            assertThat(SERVICE.send(HttpRequest.newBuilder(address).build()).statusCode())
                    .as("%s", address)
                    .isEqualTo(200);
        }));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        address                                 | status | problem
        ukendtby/open/packs                     | 404    | municipality-unknown
        ukendtby/open/catalogue.jsonld          | 404    | municipality-unknown
        Slagelse_/open/packs                    | 404    | municipality-unknown
        ukendtby/open/packs/p/2024/1/figures.csv | 404   | municipality-unknown
        naboby/open/packs/p/2024/1/figures.csv  | 404    | pack-unknown
        slagelse/open/packs/p/2024/3/figures.csv | 404   | pack-unknown
        slagelse/open/packs/q/2024/1/figures.csv | 404   | pack-unknown
        slagelse/open/packs/p/2023/1/figures.csv | 404   | pack-unknown
        slagelse/open/packs/p/2024/1/pack.json  | 404    | rendering-unknown
        slagelse/open/packs/p/24/1/figures.csv  | 400    | malformed
        slagelse/open/packs/No%20Plan/2024/1/figures.csv | 400 | malformed
        slagelse/open/packs?limit=0             | 400    | malformed
        slagelse/open/packs?limit=101           | 400    | malformed
        slagelse/open/packs?after=-1            | 400    | malformed
        slagelse/packs                          | 401    | unauthorized
        slagelse/public/packs/p/2024/1.json     | 401    | unauthorized
        slagelse/years/2024/standing/figures.csv | 401   | unauthorized
        """, useHeadersInDisplayName = true)
    void whatThereIsNotIsRefused(String address, int status, String problem) {
        HttpResponse<byte[]> answer = get(address);

        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(status);
        assertThat(text(answer)).contains(problem);
    }

    @Test
    void aNeighbourHasItsOwnPacksOnly() {
        JsonNode page = json("naboby/open/packs");
        assertThat(page.path("packs")).isEmpty();
        assertThat(page.path("next").asLong()).isEqualTo(1);
        assertThat(json("naboby/open/catalogue.jsonld").path("dcat:dataset")).isEmpty();
    }

    @Test
    void theDataOfAStandingHasEveryFigureAndIsForThoseWhoSeeTheStanding() {
        String csv = text(SERVICE.get("/years/2024/standing/figures.csv", Role.CENTRE_STAFF));
        assertThat(csv).contains(",3,count,final,", ",8141,count,final,");
        JsonNode cube = SERVICE.json("/years/2024/standing/figures.json", Role.AUDITOR);
        assertThat(cube.path("value").size()).isEqualTo(4);
        assertThat(cube.has("link")).as("a licence").isFalse();
        JsonNode before = SERVICE.json("/years/2024/standing/figures.json?plan=p&asOf=5");
        assertThat(before.path("value").size()).isOne();
        for (String extension : List.of("csv", "json")) {
            assertThat(SERVICE.get("/years/2024/standing/figures." + extension, Role.PUBLIC)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(SERVICE.get("/years/2031/standing/figures." + extension).statusCode())
                    .isEqualTo(404);
        }
    }
}

package dk.seamark.kit.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.sample.SampleService;
import dk.seamark.kit.security.Role;
import dk.seamark.kit.testing.Place;
import dk.seamark.kit.testing.Tokens;
import dk.seamark.kit.testing.Topic;
import dk.seamark.kit.text.NewText;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Erasing a text over HTTP: who may, what is refused, and what is left of it. */
class ErasureIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String BASIS = "{\"legalBasis\":\"unlawful-processing\",\"reason\":\"Navngiver en person\"}";

    private static final String AGREED = "{\"legalBasis\":\"unlawful-processing\"}";

    private final Place place = Place.fresh("sample");
    private final ConfigurableApplicationContext service =
            SampleService.start(place, "seamark.erasure.tombstone-again", "1s");
    private final String first = Tokens.token("secretariat-1", "slagelse", Role.SECRETARIAT.code(), null);
    private final String second = Tokens.token("secretariat-2", "slagelse", Role.SECRETARIAT.code(), null);

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void twoPeopleEraseATextAndATombstoneComesBeforeTheEventAndOnceMore() throws Exception {
        NewText note = NewText.of("Peter fra Korsør var med");
        SampleService.submit(service, "slagelse/figures/a", "3", note);
        String text = note.ref().textId();

        assertThat(post(first, text, "/approval", AGREED).statusCode())
                .as("nobody asked")
                .isEqualTo(409);
        assertThat(post(first, text, "", BASIS).statusCode()).isEqualTo(201);
        assertThat(post(second, text, "", BASIS).statusCode())
                .as("asked already")
                .isEqualTo(409);
        assertThat(post(first, text, "/approval", AGREED).statusCode())
                .as("own request")
                .isEqualTo(403);
        assertThat(post(second, text, "/approval", "{\"legalBasis\":\"objection\"}")
                        .statusCode())
                .as("another basis")
                .isEqualTo(409);
        assertThat(body(text)).isEqualTo("Peter fra Korsør var med");
        assertThat(erasures().at("/0/state").asString()).isEqualTo("requested");

        assertThat(post(second, text, "/approval", AGREED).statusCode()).isEqualTo(201);
        assertThat(body(text)).isNull();
        assertThat(post(first, text, "", BASIS).statusCode())
                .as("erased already")
                .isEqualTo(409);
        JsonNode erased = erasures().get(0);
        assertThat(erased.path("state").asString()).isEqualTo("erased");
        assertThat(erased.path("reason").asString()).isEqualTo("Navngiver en person");
        assertThat(erased.path("requestedBy").asString()).isEqualTo("secretariat-1");
        assertThat(erased.path("decidedBy").asString()).isEqualTo("secretariat-2");

        // The second time without any event, so that Kafka need not wait for one to begin a new segment.
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(Topic.read(place.topics().texts(), 2).stream()
                                .filter(record -> key(record).equals(text))
                                .map(record -> record.value() == null))
                        .containsExactly(false, true, true));
        assertThat(Topic.read(place.topics().events(), 3).stream()
                        .map(record -> Topic.header(record.headers(), "ce_type")))
                .endsWith("dk.seamark.text.erasure-requested.v1", "dk.seamark.text.erased.v1");
    }

    @Test
    void aRequestCanBeDeclinedAndMadeAgain() throws Exception {
        NewText note = NewText.of("Et notat");
        SampleService.submit(service, "slagelse/figures/b", "3", note);
        String text = note.ref().textId();
        post(first, text, "", BASIS);
        assertThat(post(second, text, "/refusal", "{\"reason\":\"Der står intet om nogen\"}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(body(text)).isEqualTo("Et notat");
        assertThat(erasures().at("/0/refusal").asString()).isEqualTo("Der står intet om nogen");
        assertThat(post(second, text, "/approval", AGREED).statusCode()).isEqualTo(409);
        assertThat(post(second, text, "", BASIS).statusCode()).isEqualTo(201);
        assertThat(post(first, text, "/approval", AGREED).statusCode()).isEqualTo(201);
    }

    @Test
    void whatIsNoTextOfTheMunicipalityOrNoReasonIsRefused() throws Exception {
        NewText note = NewText.of("Et notat");
        SampleService.submit(service, "slagelse/figures/c", "3", note);
        String text = note.ref().textId();
        String other = Tokens.token("secretariat-9", "naestved", Role.SECRETARIAT.code(), null);

        HttpResponse<String> bad = post(first, text, "", "{\"legalBasis\":\"because\",\"reason\":\" \"}");
        assertThat(bad.statusCode()).isEqualTo(400);
        assertThat(bad.body()).contains("legalBasis", "unlawful-processing", "reason");
        assertThat(post(first, UUID.randomUUID().toString(), "", BASIS).statusCode())
                .isEqualTo(404);
        assertThat(post(first, "x", "", BASIS).statusCode()).isEqualTo(400);
        assertThat(post(first, text.toUpperCase(Locale.ROOT), "", BASIS).statusCode())
                .isEqualTo(400);
        assertThat(send(other, "naestved", "/texts/" + text + "/erasure", BASIS).statusCode())
                .as("the text of another municipality")
                .isEqualTo(404);
        assertThat(post(Tokens.of("slagelse", Role.AUDITOR), text, "", BASIS).statusCode())
                .isEqualTo(403);
        assertThat(erasures()).isEmpty();
    }

    private @Nullable String body(String text) {
        return service.getBean(JdbcTemplate.class)
                .queryForObject("SELECT body FROM text WHERE id = ?::uuid", String.class, text);
    }

    private JsonNode erasures() throws Exception {
        HttpResponse<String> answer =
                HTTP.send(request(first, "slagelse", "/erasures").GET().build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return LedgerJson.mapper().readTree(answer.body()).path("erasures");
    }

    private HttpResponse<String> post(String token, String text, String action, String body) throws Exception {
        return send(token, "slagelse", "/texts/" + text + "/erasure" + action, body);
    }

    private HttpResponse<String> send(String token, String municipality, String path, String body) throws Exception {
        HttpRequest.Builder request = request(token, municipality, path).header("Content-Type", "application/json");
        return HTTP.send(
                request.POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String token, String municipality, String path) {
        String port = service.getEnvironment().getProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/" + municipality + path))
                .header("Authorization", "Bearer " + token);
    }

    private static String key(ConsumerRecord<byte[], byte[]> record) {
        return new String(record.key(), StandardCharsets.UTF_8);
    }
}

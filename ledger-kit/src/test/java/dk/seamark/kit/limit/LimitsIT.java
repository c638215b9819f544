package dk.seamark.kit.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.sample.SampleService;
import dk.seamark.kit.security.Role;
import dk.seamark.kit.testing.Place;
import dk.seamark.kit.testing.Tokens;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

class LimitsIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Place PLACE = Place.fresh("sample");

    @Test
    void whatIsExpensiveIsCountedForEachCallerAndForTheirAddress() throws Exception {
        try (var service =
                start("seamark.limits.rendering.caller", "3/1h", "seamark.limits.rendering.address", "5/1h")) {
            String auditor = Tokens.of("slagelse", Role.AUDITOR);
            String secretariat = Tokens.of("slagelse", Role.SECRETARIAT);
            for (int i = 0; i < 3; i++) {
                assertThat(get(service, "packs/a", auditor).statusCode()).isEqualTo(200);
            }
            HttpResponse<String> refused = get(service, "packs/a", auditor);
            assertTooMany(refused, "Det kan du spørge om igen om ", 1200);
            assertThat(get(service, "figures/a", auditor).statusCode()).isEqualTo(200);
            // A request without access is answered so, and not counted.
            assertThat(get(service, "packs/a", Tokens.staff("slagelse", "kultur"))
                            .statusCode())
                    .isEqualTo(403);
            for (int i = 0; i < 2; i++) {
                assertThat(get(service, "packs/a", secretariat).statusCode()).isEqualTo(200);
            }
            assertTooMany(get(service, "packs/a", secretariat), "Det kan du spørge om igen om ", 720);
            assertTooMany(
                    get(service, "packs/a", Tokens.token("auditor-2", "slagelse", "auditor", null)),
                    "Det kan du spørge om igen om ",
                    720);
        }
    }

    @Test
    void aRowMayBeExpensiveWithAParameterAlone() throws Exception {
        try (var service = start("seamark.limits.rendering.caller", "1/1h")) {
            String auditor = Tokens.of("slagelse", Role.AUDITOR);
            assertThat(get(service, "figures?asOf=1", auditor).statusCode()).isEqualTo(200);
            assertTooMany(get(service, "figures?asOf=1", auditor), "Det kan du spørge om igen om ", 3600);
            assertTooMany(get(service, "figures?as%4Ff=1", auditor), "Det kan du spørge om igen om ", 3600);
            assertThat(get(service, "figures?other=1", auditor).statusCode()).isEqualTo(200);
            assertThat(get(service, "figures?asOf=%FF", auditor).statusCode()).isEqualTo(400);
        }
    }

    @Test
    void ofWhatIsExpensiveOneCallerHasFewUnderWay() throws Exception {
        try (var service = start("seamark.http.expensive-in-flight", "1");
                Socket slow = new Socket(
                        "localhost",
                        Integer.parseInt(String.valueOf(service.getEnvironment().getProperty("local.server.port"))))) {
            String auditor = Tokens.of("slagelse", Role.AUDITOR);
            slow.getOutputStream()
                    .write(("GET /api/slagelse/large?asOf=1 HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                    + auditor + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(slow.getInputStream().read())
                    .as("it has begun, and nobody reads on")
                    .isEqualTo('H');

            HttpResponse<String> refused = get(service, "figures?asOf=1", auditor);
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.body()).contains("too-many-at-once");
            assertThat(get(service, "figures/a", auditor).statusCode()).isEqualTo(200);
            String other = Tokens.token("auditor-2", "slagelse", "auditor", null);
            assertThat(get(service, "figures?asOf=1", other).statusCode()).isEqualTo(200);
        }
    }

    /** All at once, before any of them is answered. */
    @Test
    void ofManyBadTokensAtOnceNoMoreAreLookedAt() throws Exception {
        try (var service = start("seamark.limits.refused-logins.address", "4/1h")) {
            List<CompletableFuture<HttpResponse<String>>> sent = IntStream.range(0, 60)
                    .mapToObj(i ->
                            HTTP.sendAsync(request(service, "figures/a", "bad.token." + i), BodyHandlers.ofString()))
                    .toList();
            List<Integer> answers = sent.stream()
                    .map(CompletableFuture::join)
                    .map(HttpResponse::statusCode)
                    .toList();

            assertThat(answers).containsOnly(401, 429);
            assertThat(Collections.frequency(answers, 401)).isEqualTo(4);
        }
    }

    @Test
    void anAddressThatBringsBadTokensIsNotHeardForAWhile() throws Exception {
        try (var service = start("seamark.limits.refused-logins.address", "4/1h")) {
            String known = Tokens.of("slagelse", Role.AUDITOR);
            assertThat(get(service, "figures/a", known).statusCode()).isEqualTo(200);
            for (int i = 0; i < 4; i++) {
                assertThat(get(service, "figures/a", "bad.token." + i).statusCode())
                        .isEqualTo(401);
            }
            assertTooMany(get(service, "figures/a", "bad.token.x"), "Det kan du spørge om igen om ", 900);
            // It is valid, but is not checked.
            assertTooMany(
                    get(service, "figures/a", Tokens.of("slagelse", Role.SECRETARIAT)),
                    "Det kan du spørge om igen om ",
                    900);
            assertThat(get(service, "figures/a", known).statusCode()).isEqualTo(200);
            assertThat(get(service, "figures/a", null).statusCode()).isEqualTo(401);
        }
    }

    private static ConfigurableApplicationContext start(String... more) {
        return SampleService.start(PLACE, more);
    }

    private static void assertTooMany(HttpResponse<String> answer, String text, int most) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After"))
                .hasValueSatisfying(
                        seconds -> assertThat(Integer.parseInt(seconds)).isBetween(1, most));
        JsonNode problem = LedgerJson.mapper().readTree(answer.body());
        assertThat(problem.path("type").asString()).isEqualTo("/problems/too-many-requests");
        assertThat(problem.path("detail").asString()).startsWith(text);
    }

    private static HttpResponse<String> get(ConfigurableApplicationContext service, String path, @Nullable String token)
            throws IOException, InterruptedException {
        return HTTP.send(request(service, path, token), BodyHandlers.ofString());
    }

    private static HttpRequest request(ConfigurableApplicationContext service, String path, @Nullable String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:"
                + service.getEnvironment().getProperty("local.server.port") + "/api/slagelse/" + path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request.build();
    }
}

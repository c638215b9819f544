package dk.seamark.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.seamark.kit.sample.SampleService;
import dk.seamark.kit.testing.Place;
import dk.seamark.kit.testing.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A thousand slow connections of each kind at a time. Meanwhile, others are answered within a second, and in the end
 * the service itself has closed every one that was unfinished.
 */
class SlowConnectionsIT {

    private static final int MANY = 1000;
    private static final int GROUPS = 5;
    private static final String ATTACKER = Tokens.token("attacker", "slagelse", "centre-staff", "kultur");
    private static final String READER = Tokens.token("reader", "slagelse", "auditor", null);
    private static final String OTHER = Tokens.staff("slagelse", "kultur");
    private static final String BODY =
            "{\"value\":1,\"unit\":\"count\",\"measuredOn\":\"2024-12-31\",\"year\":2024,\"parts\":[]}";

    /** The kinds of slow connections. */
    enum Kind {
        NOTHING_AT_ALL(""),
        REQUEST_LINE("GET /op"),
        HEADERS("GET /open HTTP/1.1\r\nHost: localhost\r\nX-Header: "),
        HEADERS_WITH_TOKEN("GET /api/slagelse/figures/a HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + ATTACKER + "\r\nX-Header: "),
        BODY_WITHOUT_TOKEN(post("/api/slagelse/figures/a", null) + "Content-Length: 100000\r\n\r\n"),
        FORM_WITHOUT_TOKEN("POST /api/slagelse/figures/a HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 100000\r\n\r\naccess_token="),
        CHUNKS_WITHOUT_TOKEN(post("/api/slagelse/figures/a", null) + "Transfer-Encoding: chunked\r\n\r\nffff\r\n"),
        CHUNK_EXTENSION_WITHOUT_TOKEN(post("/api/slagelse/figures/a", null) + "Transfer-Encoding: chunked\r\n\r\n5;a="),
        TRAILER_WITHOUT_TOKEN(
                post("/api/slagelse/figures/a", null) + "Transfer-Encoding: chunked\r\n\r\n0\r\nX-Trailer: "),
        CHUNK_EXTENSION_WITH_TOKEN(
                post("/api/slagelse/figures/a", ATTACKER) + "Transfer-Encoding: chunked\r\n\r\n5;a="),
        BODY_WITH_BAD_TOKEN(post("/api/slagelse/figures/a", "no.token.this") + "Content-Length: 100000\r\n\r\n"),
        BODY_ON_AN_OPEN_PATH("GET /open HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n"),
        BODY_WHERE_NOTHING_IS(post("/nowhere", null) + "Content-Length: 100000\r\n\r\n"),
        BODY_WITH_TOKEN(post("/api/slagelse/figures/a", ATTACKER) + "Content-Length: 100000\r\n\r\n{\""),
        BODY_OF_ANOTHER_TYPE(post("/api/slagelse/figures/a", ATTACKER).replace("application/json", "text/plain")
                + "Content-Length: 100000\r\n\r\n"),
        CHUNKS_WITH_TOKEN(post("/api/slagelse/figures/a", ATTACKER) + "Transfer-Encoding: chunked\r\n\r\nffff\r\n{\""),
        ANSWER_NOT_READ(
                "GET /api/slagelse/large HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + READER + "\r\n\r\n");

        private final String begin;

        Kind(String begin) {
            this.begin = begin;
        }
    }

    private static String post(String path, @Nullable String token) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + (token == null ? "" : "Authorization: Bearer " + token + "\r\n");
    }

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static ConfigurableApplicationContext service;
    private static int port;
    private static int probes;

    @BeforeAll
    static void start() throws Exception {
        service = SampleService.start(
                Place.fresh("sample"),
                "seamark.relay.enabled",
                "false",
                "management.server.port",
                "0",
                "seamark.http.head-time",
                "2s",
                "seamark.http.silence",
                "2s",
                "seamark.http.body-time",
                "2s",
                "server.tomcat.connection-timeout",
                "2s",
                "server.tomcat.keep-alive-timeout",
                "2s");
        port = Integer.parseInt(String.valueOf(service.getEnvironment().getProperty("local.server.port")));
        probes = Integer.parseInt(String.valueOf(service.getEnvironment().getProperty("local.management.port")));
        for (int i = 0; i < 20; i++) {
            others();
        }
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void othersAreAnsweredWithinASecondAndTheSlowAreEnded(int group) throws Exception {
        List<SlowConnections> slow = new ArrayList<>();
        try {
            for (Kind kind : Kind.values()) {
                // Some kinds at a time, as most of the time is waiting.
                if (kind.ordinal() % GROUPS == group) {
                    slow.add(SlowConnections.open(port, MANY, kind.begin));
                }
            }
            List<Duration> took = new ArrayList<>();
            for (int round = 0; round < 9; round++) {
                slow.forEach(SlowConnections::drip);
                took.add(others());
            }
            // Other load on the machine may delay one of them; slow connections would delay all.
            assertThat(median(took))
                    .as("the slowest of three requests, of %s", took)
                    .isLessThan(Duration.ofSeconds(1));
            assertThat(Collections.max(took))
                    .as("the slowest of all, of %s", took)
                    .isLessThan(Duration.ofSeconds(5));
            await().atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(200))
                    .untilAsserted(() -> {
                        slow.forEach(SlowConnections::drip);
                        others();
                        assertThat(slow.stream().map(SlowConnections::stillOpen))
                                .as("slow connections of each kind")
                                .containsOnly(0);
                    });
        } finally {
            slow.forEach(SlowConnections::close);
        }
    }

    /**
     * The requests of others meanwhile: read, write, and health.
     *
     * @return the time of the slowest of the three
     */
    private static Duration others() throws IOException, InterruptedException {
        HttpRequest.Builder figure = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/api/slagelse/figures/a"))
                .header("Authorization", "Bearer " + OTHER);
        HttpRequest.Builder ready =
                HttpRequest.newBuilder(URI.create("http://localhost:" + probes + "/actuator/health/readiness"));
        Duration read = timed(figure.copy().GET(), 200);
        Duration written = timed(
                figure.copy().header("Content-Type", "application/json").POST(BodyPublishers.ofString(BODY)), 201);
        Duration probed = timed(ready.GET(), 200);
        return Collections.max(List.of(read, written, probed));
    }

    private static Duration timed(HttpRequest.Builder request, int status) throws IOException, InterruptedException {
        long before = System.nanoTime();
        assertThat(send(request.timeout(A_MINUTE)).statusCode()).isEqualTo(status);
        return Duration.ofNanos(System.nanoTime() - before);
    }

    private static Duration median(List<Duration> took) {
        return took.stream().sorted().toList().get(took.size() / 2);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}

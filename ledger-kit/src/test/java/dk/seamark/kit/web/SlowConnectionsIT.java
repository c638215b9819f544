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
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A thousand slow connections of each kind at a time. Others are answered while they are held, and in the end the
 * service itself has closed every one that was unfinished.
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

    /** Far beyond {@link #DEADLINE}: what waits for slow connections to be ended is not answered in time. */
    private static final String LONG = "30m";

    private static final String SHORT = "2s";
    private static final Duration DEADLINE = Duration.ofMinutes(3);

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Place PLACE = Place.fresh("sample");
    private static Service patient;
    private static Service strict;

    @BeforeAll
    static void start() {
        patient = Service.start(LONG);
        strict = Service.start(SHORT);
    }

    @AfterAll
    static void stop() {
        patient.context().close();
        strict.context().close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void othersAreAnsweredWhileTheSlowAreHeld(int group) throws Exception {
        List<SlowConnections> slow = open(patient, group);
        try {
            for (int round = 0; round < 3; round++) {
                slow.forEach(SlowConnections::drip);
                othersAreAnswered(patient);
            }
            // Of some kinds the service ends those that it refuses; of each group, one kind is held whole.
            assertThat(slow.stream().map(SlowConnections::stillOpen))
                    .as("slow connections of %s", kinds(group))
                    .contains(MANY);
        } finally {
            slow.forEach(SlowConnections::close);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void theSlowAreEnded(int group) throws Exception {
        List<SlowConnections> slow = open(strict, group);
        try {
            await().atMost(DEADLINE).pollInterval(Duration.ofMillis(200)).untilAsserted(() -> {
                slow.forEach(SlowConnections::drip);
                othersAreAnswered(strict);
                assertThat(slow.stream().map(SlowConnections::stillOpen))
                        .as("slow connections of %s", kinds(group))
                        .containsOnly(0);
            });
        } finally {
            slow.forEach(SlowConnections::close);
        }
    }

    /** Some kinds at a time, as most of the time is waiting. */
    private static List<Kind> kinds(int group) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.ordinal() % GROUPS == group)
                .toList();
    }

    private static List<SlowConnections> open(Service service, int group) throws IOException {
        List<SlowConnections> slow = new ArrayList<>();
        for (Kind kind : kinds(group)) {
            slow.add(SlowConnections.open(service.port(), MANY, kind.begin));
        }
        return slow;
    }

    /** The requests of others meanwhile: read, write, and health. */
    private static void othersAreAnswered(Service service) throws IOException, InterruptedException {
        HttpRequest.Builder figure = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + service.port() + "/api/slagelse/figures/a"))
                .header("Authorization", "Bearer " + OTHER);
        HttpRequest.Builder ready = HttpRequest.newBuilder(
                URI.create("http://localhost:" + service.probes() + "/actuator/health/readiness"));
        assertThat(status(figure.copy().GET())).isEqualTo(200);
        assertThat(status(
                        figure.copy().header("Content-Type", "application/json").POST(BodyPublishers.ofString(BODY))))
                .isEqualTo(201);
        assertThat(status(ready.GET())).isEqualTo(200);
    }

    private static int status(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.timeout(DEADLINE).build(), BodyHandlers.ofString())
                .statusCode();
    }

    /** A service that ends what has not come within a time. */
    private record Service(ConfigurableApplicationContext context, int port, int probes) {

        static Service start(String time) {
            var context = SampleService.start(
                    PLACE,
                    "seamark.relay.enabled",
                    "false",
                    "management.server.port",
                    "0",
                    "seamark.http.head-time",
                    time,
                    "seamark.http.silence",
                    time,
                    "seamark.http.body-time",
                    time,
                    "server.tomcat.connection-timeout",
                    time,
                    "server.tomcat.keep-alive-timeout",
                    time);
            return new Service(context, port(context, "local.server.port"), port(context, "local.management.port"));
        }

        private static int port(ConfigurableApplicationContext context, String property) {
            return context.getEnvironment().getRequiredProperty(property, Integer.class);
        }
    }
}

package dk.seamark.kit.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.awaitility.Awaitility.await;

import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.sample.SampleService;
import dk.seamark.kit.security.Role;
import dk.seamark.kit.testing.Place;
import dk.seamark.kit.testing.Tokens;
import dk.seamark.stack.Backends;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** What is recorded about requests, and who may read it. */
class AccessLogIT {

    private static final String AUDITOR = Tokens.of("slagelse", Role.AUDITOR);
    private static final String STAFF = Tokens.staff("slagelse", "kultur");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Place place = Place.fresh("sample");
    private ConfigurableApplicationContext service;

    @BeforeEach
    void start() {
        start(
                "seamark.relay.enabled",
                "false",
                "seamark.access-log.every",
                "50ms",
                "seamark.limits.rendering.caller",
                "2/1h");
    }

    private void start(String... settings) {
        service = SampleService.start(place, settings);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void whoIsRefusedAndWhoIsGivenWhatIsRecorded() throws Exception {
        assertThat(status("GET", "/api/slagelse/figures/a", null)).isEqualTo(401);
        assertThat(status("GET", "/api/slagelse/figures/a", "bad.token.x")).isEqualTo(401);
        assertThat(status("GET", "/api/greve/figures/a", AUDITOR)).isEqualTo(403);
        assertThat(status("POST", "/api/slagelse/figures/a?key=hidden", AUDITOR))
                .isEqualTo(403);
        assertThat(status("GET", "/api/slagelse/forgotten", STAFF)).isEqualTo(403);
        assertThat(status("GET", "/api/%6Fdder/figures/a", AUDITOR)).isEqualTo(403);
        assertThat(status("GET", "/api/slagelse/packs/p%C3%A5%E2%80%A8", AUDITOR))
                .isIn(200, 400);
        assertThat(status("GET", "/api/slagelse/packs/one", AUDITOR)).isEqualTo(200);
        status("GET", "/api/slagelse/packs/two", AUDITOR);
        assertThat(status("GET", "/api/slagelse/packs/two", AUDITOR)).isEqualTo(429);
        assertThat(status("GET", "/api/slagelse/figures/a", AUDITOR)).isEqualTo(200);
        assertThat(status("GET", "/api/slagelse/figures/gone", AUDITOR)).isEqualTo(404);
        assertThat(status("GET", "/open", null)).isEqualTo(200);
        assertThat(status("GET", "/nowhere", null)).isEqualTo(401);

        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(rows())
                        .contains(
                                "refused 401 slagelse null null GET null /api/slagelse/figures/a",
                                "refused 403 greve auditor-1 slagelse GET /api/{municipality}/figures/{name} /api/greve/figures/a",
                                "refused 403 slagelse auditor-1 slagelse POST /api/{municipality}/figures/{name}"
                                        + " /api/slagelse/figures/a",
                                "refused 403 slagelse staff-1 slagelse GET null /api/slagelse/forgotten",
                                "refused 403 odder auditor-1 slagelse GET /api/{municipality}/figures/{name} /api/%6Fdder/figures/a",
                                "granted 200 slagelse auditor-1 slagelse GET /api/{municipality}/packs/{name}"
                                        + " /api/slagelse/packs/one",
                                "refused 429 slagelse auditor-1 slagelse GET /api/{municipality}/packs/{name}"
                                        + " /api/slagelse/packs/two",
                                "refused 401 null null null GET null /nowhere"));
        assertThat(rows()).noneMatch(row -> row.contains("gone") || row.contains("open") || row.contains("hidden"));
        assertThat(rows()).noneMatch(row -> row.startsWith("granted") && row.contains("figures"));
        assertThat(service.getBean(AccessLog.class).verify()).isZero();
    }

    @Test
    void aDownloadThatBreaksOffIsRecorded() throws Exception {
        assertThatIOException()
                .as("its end does not look like one")
                .isThrownBy(() -> status("GET", "/api/slagelse/torn", AUDITOR));

        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(rows())
                        .contains("granted 200 slagelse auditor-1 slagelse GET /api/{municipality}/torn"
                                + " /api/slagelse/torn"));
    }

    @Test
    void howAnAddressIsWrittenDoesNotMakeItAnother() throws Exception {
        for (String written : List.of("torn", "t%6Frn", "%74orn", "to%72n")) {
            assertThatIOException().isThrownBy(() -> status("GET", "/api/slagelse/" + written, AUDITOR));
        }
        service.close();

        assertThat(owner("SELECT sum(times) FROM access_log")).isEqualTo(4);
        assertThat(owner("SELECT count(*) FROM access_log")).isLessThan(3);
    }

    @Test
    void whereARequestComesFromIsSaidByAProxyOnlyIfTheOperatorNamedIt() throws Exception {
        HttpRequest.Builder lie = HttpRequest.newBuilder(URI.create("http://localhost:"
                        + service.getEnvironment().getProperty("local.server.port") + "/api/slagelse/figures/a"))
                .header("X-Forwarded-For", "192.0.2.7")
                .header("Forwarded", "for=192.0.2.7");
        assertThat(HTTP.send(lie.build(), BodyHandlers.ofString()).statusCode()).isEqualTo(401);
        service.close();
        assertThat(owner("SELECT count(*) FROM access_log WHERE client IN ('127.0.0.1', '0:0:0:0:0:0:0:1')"))
                .isEqualTo(1);

        start("server.forward-headers-strategy", "native");
        HttpRequest.Builder told = HttpRequest.newBuilder(URI.create("http://localhost:"
                        + service.getEnvironment().getProperty("local.server.port") + "/api/slagelse/figures/a"))
                .header("X-Forwarded-For", "192.0.2.7");
        assertThat(HTTP.send(told.build(), BodyHandlers.ofString()).statusCode())
                .isEqualTo(401);
        service.close();
        assertThat(owner("SELECT count(*) FROM access_log WHERE client = '192.0.2.7'"))
                .isEqualTo(1);
    }

    @Test
    void manyAlikeAreOneRow() throws Exception {
        for (int i = 0; i < 300; i++) {
            assertThat(status("GET", "/api/slagelse/figures/" + i, null)).isEqualTo(401);
        }
        service.close();

        assertThat(owner("SELECT sum(times) FROM access_log")).isEqualTo(300);
        assertThat(owner("SELECT count(*) FROM access_log")).isLessThan(10);
    }

    @Test
    void anAuditorReadsWhatHappenedAtTheMunicipalitysAddresses() throws Exception {
        status("GET", "/api/slagelse/figures/a", null);
        status("GET", "/api/greve/figures/a", AUDITOR);
        status("GET", "/api/slagelse/figures/a", Tokens.of("greve", Role.SECRETARIAT));
        await().atMost(Duration.ofMinutes(3)).until(() -> owner("SELECT count(*) FROM access_log") >= 3);

        JsonNode page = LedgerJson.mapper()
                .readTree(send("GET", "/api/slagelse/access-log", AUDITOR).body());
        assertThat(page.path("rows")
                        .valueStream()
                        .map(row -> row.path("status").asInt() + " "
                                + row.path("actorOf").asString("nobody")))
                .containsExactlyInAnyOrder("401 nobody", "403 greve");
        assertThat(page.path("head").path("hash").asString()).hasSize(64);
        long last = page.path("rows").get(1).path("position").asLong();
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(LedgerJson.mapper()
                                .readTree(send("GET", "/api/slagelse/access-log?after=" + last, AUDITOR)
                                        .body())
                                .path("rows")
                                .get(0)
                                .path("path")
                                .asString())
                        .as("reading it is recorded too")
                        .isEqualTo("/api/slagelse/access-log"));
        assertThat(status("GET", "/api/slagelse/access-log", STAFF)).isEqualTo(403);
        assertThat(status("GET", "/api/slagelse/access-log", Tokens.of("slagelse", Role.SECRETARIAT)))
                .isEqualTo(403);
        assertThat(status("GET", "/api/greve/access-log", AUDITOR)).isEqualTo(403);
        assertThat(status("GET", "/api/slagelse/access-log?after=x", AUDITOR)).isEqualTo(400);
    }

    @Test
    void aDatabaseThatIsAwayHoldsUpNobodyAndLosesNothing() throws Exception {
        postgres("ALTER DATABASE \"%s\" ALLOW_CONNECTIONS false");
        postgres("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%s'");
        for (int i = 0; i < 20; i++) {
            assertThat(status("GET", "/api/slagelse/figures/a", null)).isEqualTo(401);
            assertThat(status("GET", "/api/greve/figures/a", AUDITOR)).isEqualTo(403);
        }
        postgres("ALTER DATABASE \"%s\" ALLOW_CONNECTIONS true");

        await().atMost(Duration.ofMinutes(3)).until(() -> owner("SELECT count(*) FROM access_log") >= 2);
        service.close();
        assertThat(owner("SELECT sum(times) FROM access_log")).isEqualTo(40);
    }

    private List<String> rows() {
        return service.getBean(JdbcTemplate.class)
                .query(
                        "SELECT kind, status, municipality, actor, actor_of, method, pattern, path FROM access_log",
                        (row, number) -> {
                            List<String> cells = new ArrayList<>();
                            for (int i = 1; i <= 8; i++) {
                                cells.add(row.getString(i));
                            }
                            return String.join(" ", cells);
                        });
    }

    private long owner(String question) throws SQLException {
        try (var connection = place.database().asOwner();
                var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void postgres(String statement) throws SQLException {
        try (var connection = Backends.shared().postgres().connect("postgres");
                var execution = connection.createStatement()) {
            execution.execute(statement.formatted(place.database().name()));
        }
    }

    private int status(String method, String path, @Nullable String token) throws IOException, InterruptedException {
        return send(method, path, token).statusCode();
    }

    private HttpResponse<String> send(String method, String path, @Nullable String token)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(
                        "http://localhost:" + service.getEnvironment().getProperty("local.server.port") + path))
                .method(method, BodyPublishers.noBody());
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}

package dk.seamark.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.seamark.kit.sample.SampleService;
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
import org.junit.jupiter.api.Test;

class DatabaseAwayIT {

    private final Place place = Place.fresh("sample");

    @Test
    void aDatabaseThatIsAwayIsA503AndTheServiceComesBackWithIt() throws Exception {
        try (var service = SampleService.start(place);
                HttpClient http = HttpClient.newHttpClient()) {
            URI base = URI.create("http://localhost:" + service.getEnvironment().getProperty("local.server.port"));
            assertThat(post(http, base).statusCode()).isEqualTo(201);

            sql("ALTER DATABASE \"%s\" ALLOW_CONNECTIONS false");
            sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%s'");
            HttpResponse<String> away = post(http, base);
            assertThat(away.statusCode()).as(away.body()).isEqualTo(503);
            assertThat(away.body()).contains("/problems/unavailable", "Tjenesten svarer ikke lige nu");
            assertThat(away.headers().firstValue("Retry-After")).isPresent();
            assertThat(status(http, base.resolve("/actuator/health/readiness"))).isEqualTo(503);
            assertThat(status(http, base.resolve("/actuator/health/liveness"))).isEqualTo(200);

            sql("ALTER DATABASE \"%s\" ALLOW_CONNECTIONS true");
            await().atMost(Duration.ofMinutes(3)).until(() -> post(http, base).statusCode() == 201);
        }
    }

    private void sql(String statement) throws SQLException {
        try (var connection = Backends.shared().postgres().connect("postgres");
                var execution = connection.createStatement()) {
            execution.execute(statement.formatted(place.database().name()));
        }
    }

    private static int status(HttpClient http, URI address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .statusCode();
    }

    private static HttpResponse<String> post(HttpClient http, URI base) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(base.resolve("/api/slagelse/figures/a"))
                        .header("Authorization", "Bearer " + Tokens.staff("slagelse", "kultur"))
                        .header("Content-Type", "application/json")
                        .POST(
                                BodyPublishers.ofString(
                                        "{\"value\":1,\"unit\":\"count\",\"measuredOn\":\"2024-12-31\",\"year\":2024,\"parts\":[]}"))
                        .build(),
                BodyHandlers.ofString());
    }
}

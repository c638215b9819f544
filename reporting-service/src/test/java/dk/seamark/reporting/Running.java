package dk.seamark.reporting;

import dk.seamark.events.value.Municipality;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.security.Role;
import dk.seamark.kit.testing.Migrated;
import dk.seamark.stack.Backends;
import dk.seamark.stack.kafka.Topics;
import dk.seamark.stack.postgres.Database;
import dk.seamark.standing.SampleEvents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** A running reporting-service on real PostgreSQL and Kafka. */
public final class Running implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();

    /** Where a service keeps its things. */
    public record Place(Database database, Topics topics) {

        public static Place fresh() {
            return new Place(Migrated.fresh("reporting"), Backends.shared().freshTopics());
        }
    }

    private Running(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static Running at(Place place) {
        return at(place, Map.of());
    }

    /** With further properties. */
    public static Running at(Place place, Map<String, String> more) {
        Map<String, String> properties = new TreeMap<>(
                Backends.shared().springProperties("reporting-service", place.database(), place.topics()));
        properties.put("server.port", "0");
        properties.put("management.server.port", "0");
        properties.put("spring.security.oauth2.resourceserver.jwt.issuer-uri", Tokens.ISSUER);
        // One caller asks for what many ask for elsewhere.
        for (String counted :
                List.of("rendering.caller", "rendering.address", "replaying.caller", "replaying.address")) {
            properties.put("seamark.limits." + counted, "100000/1s");
        }
        properties.put("seamark.http.expensive-in-flight", "64");
        properties.put("seamark.tokens.resource", "https://reporting.test");
        properties.put("seamark.log.secret", "a secret that guards nothing but tests");
        properties.put("spring.main.banner-mode", "off");
        properties.putAll(more);
        String[] arguments = properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
        return new Running(new SpringApplicationBuilder(ReportingService.class, Tokens.class).run(arguments));
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Asks as the secretariat of slagelse. */
    public HttpResponse<byte[]> get(String path) {
        return get(path, Role.SECRETARIAT);
    }

    public HttpResponse<byte[]> get(String path, Role role) {
        return send(request(path, role).GET().build());
    }

    public HttpResponse<byte[]> post(String path, String body, Role role) {
        return send(request(path, role)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    public HttpRequest.Builder request(String path, Role role) {
        return HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port() + "/api/" + SampleEvents.MUNICIPALITY + path))
                .header("Authorization", "Bearer " + Tokens.of(SampleEvents.MUNICIPALITY, role));
    }

    public HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The answer's JSON, of a request that must succeed. */
    public JsonNode json(String path) {
        return json(path, Role.SECRETARIAT);
    }

    public JsonNode json(String path, Role role) {
        HttpResponse<byte[]> answer = get(path, role);
        if (answer.statusCode() != 200) {
            throw new AssertionError(
                    path + " gives " + answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return LedgerJson.mapper().readTree(answer.body());
    }

    /** Waits until the event is journalled. */
    public long await(UUID eventId) {
        return json("/ledger/events/" + eventId + "?waitMillis=20000")
                .path("position")
                .asLong();
    }

    public static Municipality slagelse() {
        return new Municipality(SampleEvents.MUNICIPALITY);
    }

    public String port() {
        return context.getEnvironment().getRequiredProperty("local.server.port");
    }

    @Override
    public void close() {
        context.close();
    }
}

package dk.seamark.reporting;

import dk.seamark.events.value.Municipality;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.security.Role;
import dk.seamark.kit.testing.Instance;
import dk.seamark.kit.testing.Place;
import dk.seamark.kit.testing.Tokens;
import dk.seamark.standing.SampleEvents;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** A running reporting-service on real PostgreSQL and Kafka. */
public final class Running extends Instance {

    private Running(ConfigurableApplicationContext context) {
        super(context);
    }

    public static Running at(Place place) {
        return at(place, Map.of());
    }

    /** With further properties. */
    public static Running at(Place place, Map<String, String> more) {
        Map<String, String> properties = new HashMap<>();
        properties.put("management.server.port", "0");
        // The tests are one caller but send as many requests as many callers would, so the limits are raised.
        for (String counted :
                List.of("rendering.caller", "rendering.address", "replaying.caller", "replaying.address")) {
            properties.put("seamark.limits." + counted, "100000/1s");
        }
        properties.put("seamark.http.expensive-in-flight", "64");
        properties.put("seamark.tokens.resource", "https://reporting.test");
        properties.put("seamark.log.secret", "a secret that guards nothing but tests");
        properties.putAll(more);
        return new Running(place.start("reporting-service", properties, ReportingService.class, Tokens.class));
    }

    /** Sends a request as the secretariat of slagelse. */
    public HttpResponse<byte[]> get(String path) {
        return get(path, Role.SECRETARIAT);
    }

    /** The same, for a file of the archive that a test has changed: it need not be as the contract has it. */
    public HttpResponse<byte[]> getAsItIs(String path) {
        return sendAsItIs(request(path, Role.SECRETARIAT).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
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
        return HttpRequest.newBuilder(URI.create(address() + "/api/" + SampleEvents.MUNICIPALITY + path))
                .header("Authorization", "Bearer " + Tokens.of(SampleEvents.MUNICIPALITY, role));
    }

    public HttpResponse<byte[]> send(HttpRequest request) {
        return send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    /** The JSON of a response that must be a success. */
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
}

package dk.seamark.policy;

import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.testing.Instance;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A client of the service, with the headers that it sends with every request. */
record Http(String base, Map<String, String> headers) {

    /** A response. */
    record Answer(int status, String contentType, String etag, String body) {

        JsonNode json() {
            return LedgerJson.mapper().readTree(body);
        }

        /** Status and code of a problem: {@code 409 plan-approved}. */
        String problem() {
            return status + " " + json().at("/type").asString().replace("/problems/", "");
        }
    }

    static Http to(String base) {
        return new Http(base, Map.of());
    }

    Http with(String header, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(header, value);
        return new Http(base, all);
    }

    Http withKey(String key) {
        return with("Idempotency-Key", key);
    }

    Answer get(String path) {
        return send("GET", path, "application/json", new byte[0]);
    }

    Answer putYaml(String path, String body) {
        return send("PUT", path, "application/yaml", body.getBytes(StandardCharsets.UTF_8));
    }

    Answer putJson(String path, String body) {
        return send("PUT", path, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    Answer postJson(String path, String body) {
        return send("POST", path, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    Answer send(String method, String path, String contentType, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", contentType)
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        HttpResponse<String> response = Instance.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                response.headers().firstValue("ETag").orElse(""),
                response.body());
    }
}

package dk.seamark.stack.fuzz;

import dk.seamark.stack.issuer.Identity;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A request that is being made. */
final class Draft {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

    final FuzzOperation operation;
    final Town town;
    final Map<String, String> path = new LinkedHashMap<>();
    final Map<String, String> query = new LinkedHashMap<>();
    final Map<String, String> headers = new LinkedHashMap<>();

    @Nullable
    Identity person;

    @Nullable
    JsonNode body;

    /** What is sent in the place of the body; null for the body. */
    byte @Nullable [] bytes;

    Draft(FuzzOperation operation, Town town) {
        this.operation = operation;
        this.town = town;
    }

    FuzzRequest request(int number) {
        return new FuzzRequest(
                number,
                operation,
                operation.isOfMunicipality() ? path.getOrDefault("municipality", town.name()) : "",
                person,
                operation.operation().method(),
                address(),
                queryText(),
                Map.copyOf(headers),
                bytes());
    }

    private String address() {
        return PARAMETER.matcher(operation.operation().template()).replaceAll(found -> {
            String value = path.getOrDefault(found.group(1), "x");
            return Matcher.quoteReplacement(encoded(value.isEmpty() ? " " : value, takesSlashes(found.group(1))));
        });
    }

    private boolean takesSlashes(String name) {
        return operation.parameters("path").stream()
                .anyMatch(parameter -> FuzzOperation.name(parameter).equals(name)
                        && parameter.node().path("x-takes-slashes").asBoolean(false));
    }

    private static String encoded(String text, boolean slashes) {
        String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        return slashes ? encoded.replace("%2F", "/") : encoded;
    }

    private String queryText() {
        StringJoiner text = new StringJoiner("&");
        query.forEach((name, value) -> text.add(encoded(name, false) + "=" + encoded(value, false)));
        return text.toString();
    }

    private byte[] bytes() {
        if (bytes != null) {
            return bytes.clone();
        }
        if (body == null) {
            return new byte[0];
        }
        String type = headers.getOrDefault("Content-Type", "");
        if (type.endsWith("yaml")) {
            return YAML.writeValueAsBytes(body);
        }
        // A file, not a document that holds it.
        return body.isString() && !type.contains("json")
                ? body.asString().getBytes(StandardCharsets.UTF_8)
                : JSON.writeValueAsBytes(body);
    }

    /** The body as it would be sent, to be spoilt. */
    String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }
}

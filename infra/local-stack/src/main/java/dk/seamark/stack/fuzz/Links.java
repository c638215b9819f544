package dk.seamark.stack.fuzz;

import dk.seamark.stack.contract.ContractDocuments.Place;
import dk.seamark.stack.contract.Exchange;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Learns from answers: their values, the ids in them, and the calls that the contract's links lead to. */
final class Links {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern UUID =
            Pattern.compile("\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b");
    private static final Pattern EMBEDDED = Pattern.compile("\\{(\\$[^}]+)}");
    private static final int MANY = 300;

    private Links() {}

    /** Learns from an accepted request, in the name of the municipality of its address. */
    static void learn(Town town, FuzzRequest request, Exchange exchange) {
        JsonNode answer = json(exchange).orElse(null);
        if (answer != null) {
            values(town, answer, new int[] {MANY});
        }
        FuzzOperation operation = request.operation();
        operation.links(exchange.status()).ifPresent(links -> {
            Map<String, String> path =
                    operation.operation().match(request.path()).orElse(Map.of());
            for (String name : links.node().propertyNames()) {
                Place link = operation.documents().member(links, name);
                Map<String, String> parameters = new LinkedHashMap<>();
                link.node()
                        .path("parameters")
                        .properties()
                        .forEach(parameter -> value(parameter.getValue().asString(""), path, exchange, answer)
                                .ifPresent(value -> parameters.put(parameter.getKey(), value)));
                if (parameters.size() == link.node().path("parameters").size()) {
                    town.learnCall(operation.service() + " " + target(operation, link), parameters);
                }
            }
        });
    }

    /** Whether what the one answers with 200 has a link to the other. */
    static boolean lead(FuzzOperation from, FuzzOperation to) {
        return from.service().equals(to.service())
                && from.links(200)
                        .map(links -> links.node().propertyNames().stream()
                                .anyMatch(name -> target(from, from.documents().member(links, name))
                                        .equals(to.id())))
                        .orElse(false);
    }

    /** The ids in a text. */
    static java.util.stream.Stream<String> ids(String text) {
        return UUID.matcher(text).results().map(java.util.regex.MatchResult::group);
    }

    static Optional<JsonNode> json(Exchange exchange) {
        if (!exchange.received("Content-Type").orElse("").contains("json") || exchange.answer().length == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readTree(exchange.answer()));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static String target(FuzzOperation operation, Place link) {
        String id = link.node().path("operationId").asString("");
        if (!id.isEmpty()) {
            return id;
        }
        String reference = link.node().path("operationRef").asString("");
        return operation.contract().operations().stream()
                .filter(other -> reference.endsWith("/"
                        + other.template().replace("~", "~0").replace("/", "~1") + "/"
                        + other.method().toLowerCase(java.util.Locale.ROOT)))
                .map(dk.seamark.stack.contract.Operation::id)
                .findFirst()
                .orElse("");
    }

    private static Optional<String> value(
            String expression,
            Map<String, String> path,
            Exchange exchange,
            @org.jspecify.annotations.Nullable JsonNode answer) {
        if (expression.startsWith("$request.path.")) {
            return Optional.ofNullable(path.get(expression.substring("$request.path.".length())));
        }
        if (expression.startsWith("$response.header.")) {
            return exchange.received(expression.substring("$response.header.".length()));
        }
        if (expression.startsWith("$response.body#")) {
            JsonNode found = answer == null ? null : answer.at(expression.substring("$response.body#".length()));
            return found == null || !found.isValueNode() || found.isNull()
                    ? Optional.empty()
                    : Optional.of(found.asString(""));
        }
        Matcher embedded = EMBEDDED.matcher(expression);
        if (embedded.find()) {
            return value(embedded.group(1), path, exchange, answer)
                    .map(value ->
                            expression.substring(0, embedded.start()) + value + expression.substring(embedded.end()));
        }
        return expression.startsWith("$") ? Optional.empty() : Optional.of(expression);
    }

    private static void values(Town town, JsonNode node, int[] left) {
        if (left[0] <= 0) {
            return;
        }
        if (node.isObject()) {
            node.properties().forEach(field -> {
                JsonNode value = field.getValue();
                if (value.isValueNode() && !value.isNull() && value.asString("").length() <= 100) {
                    left[0]--;
                    town.learn(field.getKey(), value.asString(""));
                } else {
                    values(town, value, left);
                }
            });
        } else if (node.isArray()) {
            node.forEach(item -> values(town, item, left));
        }
    }
}

package dk.seamark.stack.contract;

import dk.seamark.stack.contract.ContractDocuments.Place;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Holds one exchange against its operation. */
final class ExchangeCheck {

    /** What the server, the limits and the guard at the door answer of any request, before an operation is known. */
    private static final Set<Integer> OF_EVERY_OPERATION =
            Set.of(400, 401, 403, 405, 406, 408, 413, 414, 415, 429, 431, 503);

    /** Under this name a contract has what may be of any type, or of none. */
    private static final String ANY_TYPE = "*/*";

    /** How a flaw of an item of a list begins. */
    private static final Pattern ITEM = Pattern.compile("/([a-zA-Z]+)/(\\d{1,6})[/:]");

    private final ContractDocuments documents;
    private final Operation operation;
    private final Exchange exchange;
    private final List<String> violations = new ArrayList<>();

    ExchangeCheck(ContractDocuments documents, Operation operation, Exchange exchange) {
        this.documents = documents;
        this.operation = operation;
        this.exchange = exchange;
    }

    List<String> violations() {
        if (exchange.isAccepted()) {
            request();
        }
        answer();
        return List.copyOf(violations);
    }

    private void request() {
        Map<String, String> path = operation.match(exchange.path()).orElse(Map.of());
        Map<String, String> query = query();
        for (Place parameter : operation.parameters()) {
            String name = parameter.node().path("name").asString();
            String value = switch (parameter.node().path("in").asString()) {
                case "path" -> path.get(name);
                case "query" -> query.remove(name);
                case "header" -> exchange.sent(name).orElse(null);
                default -> null;
            };
            parameter(parameter, name, value);
        }
        if (!passesNamesOver()) {
            query.keySet().forEach(name -> violations.add("the query's " + name + " is accepted and not described"));
        }
        requestBody();
    }

    /** A link that somebody passed on leads on with what was appended to it, as BadRequest of common.yaml tells. */
    private boolean passesNamesOver() {
        boolean isOpen = !exchange.path().startsWith("/api/")
                || exchange.sent("Authorization").isEmpty();
        return isOpen && exchange.method().equals("GET");
    }

    private void parameter(Place parameter, String name, @Nullable String value) {
        if (value == null) {
            if (parameter.node().path("required").asBoolean(false)) {
                violations.add(name + " is required, and a request without it is accepted");
            }
            return;
        }
        Place schema = documents.member(parameter, "schema");
        documents.violations(schema, typed(schema, value)).forEach(flaw -> violations.add(name + ": " + flaw));
    }

    private static JsonNode typed(Place schema, String value) {
        String type = schema.node().path("type").asString("");
        try {
            return switch (type) {
                case "integer", "number", "boolean" -> ContractDocuments.json(value.getBytes(StandardCharsets.UTF_8));
                default -> StringNode.valueOf(value);
            };
        } catch (JacksonException e) {
            return StringNode.valueOf(value);
        }
    }

    private void requestBody() {
        Place body = documents.member(operation.place(), "requestBody");
        if (body.node().isMissingNode()) {
            if (exchange.body().length > 0) {
                violations.add("a body is accepted and not described");
            }
            return;
        }
        if (exchange.body().length == 0) {
            if (body.node().path("required").asBoolean(false)) {
                violations.add("a body is required, and a request without one is accepted");
            }
            return;
        }
        content(body, exchange.sent("Content-Type").orElse(""), exchange.body(), "the request's body");
    }

    /** An item that breaks its schema, and that the answer says was refused while others were kept. */
    private boolean isRefusedAlone(String flaw) {
        String list = operation.place().node().path("x-refuses-alone").asString("");
        Matcher item = ITEM.matcher(flaw);
        return !list.isEmpty()
                && item.lookingAt()
                && item.group(1).equals(list)
                && ContractDocuments.json(exchange.answer())
                        .path(list)
                        .path(Integer.parseInt(item.group(2)))
                        .path("outcome")
                        .asString("")
                        .equals("refused");
    }

    private void answer() {
        Place responses = documents.member(operation.place(), "responses");
        String status = Integer.toString(exchange.status());
        if (!responses.node().has(status)) {
            if (!OF_EVERY_OPERATION.contains(exchange.status())) {
                violations.add("the status " + status + " is not described");
            }
            return;
        }
        Place response = documents.member(responses, status);
        Place headers = documents.member(response, "headers");
        for (String name : headers.node().propertyNames()) {
            Place header = documents.member(headers, name);
            String value = exchange.received(name).orElse(null);
            parameter(header, "the answer's header " + name, value);
        }
        if (exchange.method().equals("HEAD")) {
            return;
        }
        problem(response);
        boolean described = !documents.member(response, "content").node().isMissingNode();
        if (described && exchange.answer().length > 0) {
            content(response, exchange.received("Content-Type").orElse(""), exchange.answer(), "the answer");
        } else if (described != exchange.answer().length > 0) {
            violations.add(
                    described ? "the answer has no body, and one is described" : "the answer's body is not described");
        }
    }

    /** A problem must be one that the operation names, or the answer that it shares with others. */
    private void problem(Place response) {
        JsonNode own = operation.place().node().path("x-problems");
        if (!own.isArray() || !exchange.received("Content-Type").orElse("").startsWith("application/problem+json")) {
            return;
        }
        String type = ContractDocuments.json(exchange.answer()).path("type").asString("");
        boolean isNamed = Stream.of(own, response.node().path("x-problems"))
                .flatMap(named -> named.values().stream())
                .anyMatch(named -> named.asString().equals(type));
        if (!type.isEmpty() && !isNamed) {
            violations.add("the problem " + type + " is not described for " + exchange.status());
        }
    }

    private void content(Place owner, String contentType, byte[] body, String what) {
        Place content = documents.member(owner, "content");
        String type = bare(contentType);
        Optional<String> described = content.node().propertyNames().stream()
                .filter(name -> bare(name).equals(type))
                .findFirst()
                .or(() -> Optional.of(ANY_TYPE).filter(content.node()::has));
        if (described.isEmpty()) {
            violations.add(what + " is " + type + ", which is not described: "
                    + content.node().propertyNames());
            return;
        }
        Place schema = documents.member(documents.member(content, described.get()), "schema");
        boolean isJson = type.endsWith("json");
        if (schema.node().isMissingNode() || (!isJson && !type.endsWith("yaml"))) {
            return;
        }
        try {
            JsonNode instance = isJson ? ContractDocuments.json(body) : ContractDocuments.yaml(body);
            documents.violations(schema, instance).stream()
                    .filter(flaw -> !isRefusedAlone(flaw))
                    .forEach(flaw -> violations.add(what + ": " + flaw));
        } catch (JacksonException e) {
            violations.add(what + " is no " + type + ": " + e.getOriginalMessage());
        }
    }

    /** A media type without its parameters. */
    private static String bare(String type) {
        return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private Map<String, String> query() {
        Map<String, String> values = new HashMap<>();
        for (String pair : exchange.query().split("&", -1)) {
            if (!pair.isEmpty()) {
                String[] parts = pair.split("=", 2);
                values.put(decoded(parts[0]), parts.length == 1 ? "" : decoded(parts[1]));
            }
        }
        return values;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}

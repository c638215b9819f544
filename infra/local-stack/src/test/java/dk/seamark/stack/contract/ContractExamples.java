package dk.seamark.stack.contract;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dk.seamark.client.Content;
import dk.seamark.client.figure.FigureRow;
import dk.seamark.stack.contract.ContractDocuments.Place;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/** What an operation's contract shows: the values of its parameters, bodies and answers. */
final class ContractExamples {

    /** Reads what a record has no place for as an error. */
    static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .withConfigOverride(
                    List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .addModule(new SimpleModule().addDeserializer(FigureRow.class, new RowReader()))
            .build();

    private final ContractDocuments documents;
    private final Operation operation;

    ContractExamples(ContractDocuments documents, Operation operation) {
        this.documents = documents;
        this.operation = operation;
    }

    /** A body that the contract shows; of no type if the operation has none. */
    record Body(String type, JsonNode value) {

        static final Body NONE = new Body("", STRICT.missingNode());

        boolean isJson() {
            return type.equals("application/json");
        }

        private Content content() {
            byte[] bytes = value.isString()
                    ? value.asString().getBytes(StandardCharsets.UTF_8)
                    : STRICT.writeValueAsBytes(value);
            return new Content(type, bytes);
        }
    }

    /** The bodies that the contract shows, or the one without a type. */
    List<Body> bodies() {
        List<Body> found = new ArrayList<>();
        Place content = documents.member(documents.member(operation.place(), "requestBody"), "content");
        for (String type : content.node().propertyNames()) {
            for (JsonNode value : examples(documents.member(content, type))) {
                found.add(new Body(type, value));
            }
        }
        return found.isEmpty() ? List.of(Body.NONE) : found;
    }

    /** The answers that the contract shows of what was done. */
    List<ExampleAnswer> answers() {
        List<ExampleAnswer> found = new ArrayList<>();
        Place responses = documents.member(operation.place(), "responses");
        for (String status : responses.node().propertyNames()) {
            if (status.startsWith("2")) {
                Place response = documents.member(responses, status);
                Place content = documents.member(response, "content");
                Map<String, String> headers = headers(response);
                int code = Integer.parseInt(status);
                if (content.node().isMissingNode()) {
                    found.add(new ExampleAnswer(code, "text/plain", new byte[0], headers));
                }
                for (String type : content.node().propertyNames()) {
                    for (JsonNode value : examples(documents.member(content, type))) {
                        byte[] body = new Body(type, value).content().bytes();
                        found.add(new ExampleAnswer(code, type, body, headers));
                    }
                }
            }
        }
        return found;
    }

    private Map<String, String> headers(Place response) {
        Map<String, String> values = new HashMap<>();
        Place headers = documents.member(response, "headers");
        for (String name : headers.node().propertyNames()) {
            values.put(
                    name, documents.member(headers, name).node().path("example").asString(""));
        }
        return values;
    }

    /** What is shown of a type; something of some bytes where nothing is. */
    private List<JsonNode> examples(Place type) {
        JsonNode one = type.node().path("example");
        List<JsonNode> found = new ArrayList<>(one.isMissingNode() ? List.of() : List.of(one));
        Place named = documents.member(type, "examples");
        for (String name : named.node().propertyNames()) {
            found.add(documents.member(named, name).node().path("value"));
        }
        return found.isEmpty() ? List.of(STRICT.valueToTree("a;b")) : found;
    }

    /** What a method is called with: the path's parameters in their order, others by their names, and the body. */
    Object[] arguments(Method method, Body body) {
        Deque<JsonNode> path = new ArrayDeque<>();
        Map<String, JsonNode> named = new HashMap<>();
        for (Place parameter : operation.parameters()) {
            String name = parameter.node().path("name").asString();
            named.put(name, parameter.node().path("example"));
        }
        var template = java.util.regex.Pattern.compile("\\{([^}]+)}").matcher(operation.template());
        while (template.find()) {
            if (!template.group(1).equals("municipality")) {
                path.add(requireNonNull(named.get(template.group(1))));
            }
        }
        return Arrays.stream(method.getParameters())
                .map(parameter -> argument(parameter, path, named, body))
                .toArray();
    }

    private static @Nullable Object argument(
            Parameter parameter, Deque<JsonNode> path, Map<String, JsonNode> named, Body body) {
        Class<?> type = parameter.getType();
        if (type == Content.class) {
            return body.content();
        }
        if (type == byte[].class) {
            return Base64.getDecoder()
                    .decode(body.value().path(parameter.getName()).asString());
        }
        if (type == Map.class || (type.isRecord() && body != Body.NONE)) {
            return STRICT.treeToValue(body.value(), type);
        }
        if (type.isRecord()) {
            ObjectNode parts = STRICT.createObjectNode();
            for (RecordComponent part : type.getRecordComponents()) {
                parts.set(part.getName(), named.get(part.getName()));
            }
            path.clear();
            return STRICT.treeToValue(parts, type);
        }
        JsonNode value = path.isEmpty() ? named.get(parameter.getName()) : path.remove();
        if (value == null || value.isMissingNode()) {
            throw new IllegalStateException("The contract shows no value of " + parameter);
        }
        return type == String.class ? value.asString() : STRICT.treeToValue(value, type);
    }

    /** The client only writes rows. */
    private static final class RowReader extends ValueDeserializer<FigureRow> {

        @Override
        public FigureRow deserialize(JsonParser parser, DeserializationContext context) {
            JsonNode row = context.readTree(parser);
            Class<? extends FigureRow> kind = row.has("missing")
                    ? FigureRow.MissingRow.class
                    : row.has("corrects") ? FigureRow.CorrectingRow.class : FigureRow.NewRow.class;
            return STRICT.treeToValue(row, kind);
        }
    }
}

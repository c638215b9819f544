package dk.seamark.stack.fuzz;

import dk.seamark.stack.contract.ContractDocuments.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Makes requests: from an operation's examples, from what answers told, and from its schemas. */
final class Requests {

    private static final int LONG_ENOUGH = 100;

    private final Random random;
    private final String keyPrefix;

    /**
     * A maker of requests.
     *
     * @param random all choices follow from it
     * @param keyPrefix begins the idempotency keys
     */
    Requests(Random random, String keyPrefix) {
        this.random = random;
        this.keyPrefix = keyPrefix;
    }

    /** The request that the contract shows, in the municipality, without what is not demanded. */
    Draft example(FuzzOperation operation, Town town, FuzzOperation.@Nullable Example body) {
        Draft draft = new Draft(operation, town);
        for (Place parameter : operation.parameters("path")) {
            String name = FuzzOperation.name(parameter);
            draft.path.put(name, parameter.node().path("example").asString("x"));
        }
        draft.path.computeIfPresent("municipality", (name, example) -> town.name());
        for (Place parameter : operation.parameters("query")) {
            if (parameter.node().path("required").asBoolean(false)) {
                draft.query.put(
                        FuzzOperation.name(parameter),
                        parameter.node().path("example").asString("x"));
            }
        }
        if (body != null) {
            draft.body = body.value().deepCopy();
            draft.headers.put("Content-Type", body.mediaType());
        }
        return draft;
    }

    /** Gives the optional parameters of the query their examples. */
    static void fillQuery(Draft draft) {
        for (Place parameter : draft.operation.parameters("query")) {
            JsonNode example = parameter.node().path("example");
            if (!example.isMissingNode()) {
                draft.query.put(FuzzOperation.name(parameter), example.asString(""));
            }
        }
    }

    /** A request that could be accepted. */
    Draft plausible(FuzzOperation operation, Town town) {
        List<FuzzOperation.Example> examples = operation.examples();
        boolean none = examples.isEmpty() || (random.nextInt(30) == 0);
        Draft draft = example(operation, town, none ? null : OddValues.one(examples, random));
        draft.person = People.whoMay(operation, town.name(), random);
        if (random.nextInt(10) < 8) {
            town.call(operation.key(), random).ifPresent(call -> apply(draft, call));
        }
        for (Place parameter : operation.parameters("path")) {
            String name = FuzzOperation.name(parameter);
            if (!name.equals("municipality") && random.nextInt(10) == 0) {
                town.value(name, random).ifPresent(value -> draft.path.put(name, value));
            }
        }
        SchemaValues values = new SchemaValues(operation.documents(), random);
        for (Place parameter : operation.parameters("query")) {
            if (random.nextInt(5) == 0) {
                draft.query.put(
                        FuzzOperation.name(parameter),
                        parameter.node().has("example") && random.nextBoolean()
                                ? parameter.node().path("example").asString("")
                                : values.of(operation.schema(parameter)).asString("x"));
            }
        }
        shorten(draft);
        headers(draft);
        if (draft.body != null) {
            fromAnswers(draft.body, town);
            mark(draft, values);
        }
        return draft;
    }

    private void headers(Draft draft) {
        for (Place parameter : draft.operation.parameters("header")) {
            switch (FuzzOperation.name(parameter)) {
                case "Idempotency-Key" -> {
                    if (random.nextInt(3) == 0) {
                        draft.headers.put("Idempotency-Key", keyPrefix + random.nextInt(1_000_000_000));
                    }
                }
                case "Accept-Language" -> {
                    if (random.nextInt(3) == 0) {
                        draft.headers.put("Accept-Language", random.nextBoolean() ? "en" : "da");
                    }
                }
                case "If-Match" -> {
                    if (random.nextInt(3) > 0) {
                        draft.headers.remove("If-Match");
                    }
                }
                default -> {}
            }
        }
    }

    /** Gives a call's parameters their values: of the path, of the query or of the head. */
    static void apply(Draft draft, Map<String, String> call) {
        call.forEach((name, value) -> {
            if (draft.path.containsKey(name)) {
                draft.path.put(name, value);
            } else if (has(draft.operation.parameters("query"), name)) {
                draft.query.put(name, value);
            } else if (has(draft.operation.parameters("header"), name)) {
                draft.headers.put(name, value);
            }
        });
        draft.path.computeIfPresent("municipality", (name, other) -> draft.town.name());
    }

    private static boolean has(List<Place> parameters, String name) {
        return parameters.stream()
                .anyMatch(parameter -> FuzzOperation.name(parameter).equals(name));
    }

    /** Nobody waits half a minute for each answer. */
    static void shorten(Draft draft) {
        draft.query.computeIfPresent(
                "waitMillis", (name, value) -> value.matches("[0-9]{2,5}") && !value.equals("30001") ? "20" : value);
    }

    /** Gives fields of a body what an answer told under the same name, now and then. */
    private void fromAnswers(JsonNode body, Town town) {
        if (body instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode value = object.get(name);
                if (value.isContainer()) {
                    fromAnswers(value, town);
                } else if (name.equals("submission") || random.nextInt(12) == 0) {
                    told(name, town).ifPresent(told -> set(object, name, value, told));
                }
            }
        } else if (body instanceof ArrayNode array) {
            array.forEach(item -> fromAnswers(item, town));
        }
    }

    private Optional<String> told(String name, Town town) {
        return name.equals("submission") ? town.lastValue(name) : town.value(name, random);
    }

    /** Keeps the type that the value had. */
    static void set(ObjectNode object, String name, JsonNode before, String value) {
        if (before.isString()) {
            object.put(name, value);
        } else if (before.isNumber() && value.matches("-?[0-9]{1,15}([.][0-9]{1,6})?")) {
            object.put(name, new java.math.BigDecimal(value));
        }
    }

    /** Puts the municipality's canary into texts that people write freely. */
    private void mark(Draft draft, SchemaValues values) {
        Place schema = draft.operation.bodySchema(draft.headers.getOrDefault("Content-Type", ""));
        JsonNode body = draft.body;
        if (body == null || schema.node().isMissingNode()) {
            return;
        }
        for (BodyPlace place : BodyPlace.all(values.facets(), schema, body)) {
            List<Place> parts = values.facets().of(place.schema(), place.value());
            boolean free = place.value().isString()
                    && SchemaFacets.keyword(parts, "maxLength").asInt(0) >= LONG_ENOUGH
                    && !SchemaFacets.keyword(parts, "enum").isArray()
                    && !SchemaFacets.keyword(parts, "format").isString();
            if (free && random.nextInt(3) == 0) {
                place.put(StringNode.valueOf(place.value().asString("") + " " + draft.town.canary()));
            }
        }
    }

    /**
     * The contract's request of an operation, about what answers led to last, or about something new.
     *
     * @param fresh by the id in the example, the new one in its place; empty for what there is
     */
    Draft step(FuzzOperation operation, Town town, Map<String, String> fresh) {
        List<FuzzOperation.Example> examples = operation.examples();
        Draft draft = example(operation, town, examples.isEmpty() ? null : examples.getFirst());
        draft.person = OddValues.one(People.forExamples(operation, town.name()), random);
        if (fresh.isEmpty()) {
            town.lastCall(operation.key()).ifPresent(call -> apply(draft, call));
            if (draft.body != null) {
                fromAnswers(draft.body, town);
            }
        }
        fresh.forEach((old, other) -> rename(draft, old, other));
        return draft;
    }

    /** What a chain of requests can be about that begins by putting something there; empty if it does not. */
    static Map<String, String> fresh(FuzzOperation first, String id) {
        List<Place> names = first.parameters("path").stream()
                .filter(parameter -> !FuzzOperation.name(parameter).equals("municipality"))
                .toList();
        boolean named = first.operation().method().equals("PUT") && names.size() == 1;
        return named ? Map.of(names.getFirst().node().path("example").asString(""), id) : Map.of();
    }

    private static void rename(Draft draft, String old, String fresh) {
        draft.path.replaceAll((name, value) -> value.equals(old) ? fresh : value);
        if (draft.body instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                if (field.getValue().asString("").equals(old)) {
                    field.setValue(StringNode.valueOf(fresh));
                }
            });
        }
    }
}

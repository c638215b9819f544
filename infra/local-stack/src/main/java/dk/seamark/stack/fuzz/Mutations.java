package dk.seamark.stack.fuzz;

import dk.seamark.stack.contract.ContractDocuments.Place;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Changes a request at one place at a time: to something else that the contract allows, or to what it does not. */
final class Mutations {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> HEADERS = List.of(
            "Accept",
            "Accept-Language",
            "Content-Type",
            "If-Match",
            "If-None-Match",
            "Idempotency-Key",
            "Authorization");

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    /**
     * Changes the request once.
     *
     * @param other the other municipality, whose ids are tried
     */
    void change(Draft draft, Town other) {
        boolean body = draft.body != null && draft.bytes == null;
        int drawn = random.nextInt(body ? 20 : 8);
        switch (drawn) {
            case 0, 1 -> changePath(draft, other);
            case 2, 3 -> changeQuery(draft);
            case 4, 5 -> changeHeader(draft);
            case 6 -> draft.person = People.anybody(draft.town.name(), random);
            case 7 -> draft.person = People.whoMay(draft.operation, draft.town.name(), random);
            case 8 -> spoil(draft);
            default -> changeBody(draft, other);
        }
        Requests.shorten(draft);
    }

    private void changePath(Draft draft, Town other) {
        List<Place> parameters = draft.operation.parameters("path").stream()
                .filter(parameter -> !FuzzOperation.name(parameter).equals("municipality"))
                .toList();
        if (parameters.isEmpty()) {
            return;
        }
        Place parameter = OddValues.one(parameters, random);
        String name = FuzzOperation.name(parameter);
        draft.path.put(
                name,
                switch (random.nextInt(6)) {
                    case 0 -> OddValues.text(random);
                    case 1, 2 ->
                        values(draft).of(draft.operation.schema(parameter)).asString("x");
                    case 3 -> other.value(name, random).orElse("x");
                    case 4 -> new UUID(0, random.nextInt(3)).toString();
                    default -> draft.town.value(name, random).orElse("1");
                });
    }

    private void changeQuery(Draft draft) {
        List<Place> parameters = draft.operation.parameters("query");
        if (parameters.isEmpty() || random.nextInt(6) == 0) {
            draft.query.put(OddValues.one(List.of("x", "dryRun", "plan", "æ", "a[]"), random), OddValues.text(random));
            return;
        }
        Place parameter = OddValues.one(parameters, random);
        String name = FuzzOperation.name(parameter);
        List<Place> parts = values(draft).facets().of(draft.operation.schema(parameter), StringNode.valueOf(""));
        switch (random.nextInt(5)) {
            case 0 -> draft.query.put(name, OddValues.text(random));
            case 1 -> draft.query.remove(name);
            case 2 ->
                draft.query.put(
                        name, OddValues.one(values(draft).edges(parts), random).asString(""));
            default ->
                draft.query.put(
                        name,
                        values(draft).of(draft.operation.schema(parameter)).asString("x"));
        }
    }

    private void changeHeader(Draft draft) {
        String name = OddValues.one(HEADERS, random);
        if (name.equals("Authorization") && random.nextInt(3) > 0) {
            return;
        }
        if (random.nextInt(5) == 0) {
            draft.headers.remove(name);
        } else {
            draft.headers.put(name, OddValues.header(name, random));
        }
    }

    /** Leaves no document: cut off, with a field twice, or with other bytes. */
    private void spoil(Draft draft) {
        String text = draft.text();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        switch (random.nextInt(5)) {
            case 0 -> bytes = java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            case 1 -> bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            case 2 ->
                bytes = text.replaceFirst("\\{", "{\"reason\":\"x\",\"reason\":\"y\",")
                        .getBytes(StandardCharsets.UTF_8);
            case 3 -> bytes = (text + OddValues.json(random)).getBytes(StandardCharsets.UTF_8);
            default -> bytes = OddValues.json(random).getBytes(StandardCharsets.UTF_8);
        }
        draft.bytes = bytes;
    }

    private void changeBody(Draft draft, Town other) {
        JsonNode body = java.util.Objects.requireNonNull(draft.body);
        Place schema =
                draft.operation.bodySchema(draft.operation.examples().getFirst().mediaType());
        SchemaValues values = values(draft);
        if (random.nextInt(12) == 0) {
            draft.body = values.of(schema);
            return;
        }
        List<BodyPlace> places = BodyPlace.all(values.facets(), schema, body);
        if (places.isEmpty() || random.nextInt(12) == 0) {
            addField(body);
            return;
        }
        BodyPlace place = OddValues.one(places, random);
        List<Place> parts = values.facets().of(place.schema(), place.value());
        switch (random.nextInt(10)) {
            case 0, 1 -> place.put(values.of(place.schema()));
            case 2, 3 -> place.put(OddValues.one(values.edges(parts), random));
            case 4 -> place.put(StringNode.valueOf(OddValues.text(random)));
            case 5 -> odd(OddValues.json(random)).ifPresent(place::put);
            case 6 -> place.remove();
            case 7 -> addOptional(place, parts, values);
            case 8 -> place.put(OddValues.one(places, random).value().deepCopy());
            default -> learnt(place, random.nextInt(4) == 0 ? other : draft.town);
        }
    }

    private void addField(JsonNode body) {
        if (body instanceof ObjectNode object) {
            object.put(OddValues.one(List.of("extra", "kind", "", "id", "__proto__", "municipality"), random), "x");
        }
    }

    /** Another field that the contract has there. */
    private void addOptional(BodyPlace place, List<Place> parts, SchemaValues values) {
        if (place.value() instanceof ObjectNode object) {
            var properties = List.copyOf(values.facets().properties(parts).entrySet());
            if (!properties.isEmpty()) {
                var property = OddValues.one(properties, random);
                object.set(property.getKey(), values.of(property.getValue()));
            }
        } else {
            place.put(values.of(place.schema()));
        }
    }

    private void learnt(BodyPlace place, Town town) {
        if (place.parent() instanceof ObjectNode object) {
            town.value(place.name(), random)
                    .ifPresent(value -> Requests.set(object, place.name(), place.value(), value));
        }
    }

    private static Optional<JsonNode> odd(String json) {
        try {
            return Optional.of(JSON.readTree(json));
        } catch (tools.jackson.core.JacksonException e) {
            return Optional.empty();
        }
    }

    private SchemaValues values(Draft draft) {
        return new SchemaValues(draft.operation.documents(), random);
    }
}

package dk.seamark.events.contract;

import dk.seamark.events.value.Unit;
import dk.seamark.events.wire.Coded;
import dk.seamark.events.wire.Kind;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finds every difference between a Java type and the schema of its stored form, recursively. */
final class SchemaDrift {

    /** A node of a schema, and the document that its local references point into. */
    private record Place(JsonNode document, JsonNode node) {

        Place at(JsonNode other) {
            return new Place(document, other);
        }

        Place resolved() {
            String ref = node.path("$ref").asString("");
            if (ref.isEmpty()) {
                return this;
            }
            int hash = ref.indexOf('#');
            String urn = hash < 0 ? ref : ref.substring(0, hash);
            JsonNode target = urn.isEmpty() ? document : Schemas.document(urn);
            return new Place(target, hash < 0 ? target : target.at(ref.substring(hash + 1))).resolved();
        }
    }

    private final List<String> found = new ArrayList<>();
    private final Set<Type> seen = new HashSet<>();

    private SchemaDrift() {}

    /** The differences, each with its path; empty if the schema matches the type. */
    static List<String> between(Class<?> type, JsonNode document) {
        SchemaDrift drift = new SchemaDrift();
        drift.compare(type.getSimpleName(), type, new Place(document, document));
        return List.copyOf(drift.found);
    }

    private void compare(String path, Type type, Place unresolved) {
        Place place = unresolved.resolved();
        JsonNode node = place.node();
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            expect(path, "type", "array", node.path("type").asString(""));
            compare(path + "[]", list.getActualTypeArguments()[0], place.at(node.path("items")));
        } else if (type instanceof Class<?> plain && plain.isRecord()) {
            object(path, plain, place, null);
        } else if (type instanceof Class<?> plain && plain.isEnum()) {
            expect(path, "enum", codes(plain), words(node.path("enum")));
        } else if (type == Unit.class) {
            expect(path, "type", "string", node.path("type").asString(""));
            expect(path, "pattern", true, node.has("pattern"));
        } else if (type instanceof Class<?> plain && plain.isSealed()) {
            family(path, plain, place);
        } else {
            expect(path, "type", scalar(type), node.path("type").asString(""));
            if (type == LocalDate.class) {
                expect(path, "format", "date", node.path("format").asString(""));
            }
        }
    }

    private void object(String path, Class<?> type, Place place, @Nullable String kind) {
        JsonNode node = place.node();
        Map<String, RecordComponent> components = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        List<String> required = new ArrayList<>();
        if (kind != null) {
            names.add("kind");
            required.add("kind");
        }
        for (RecordComponent component : type.getRecordComponents()) {
            components.put(component.getName(), component);
            names.add(component.getName());
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                required.add(component.getName());
            }
        }
        expect(path, "type", "object", node.path("type").asString(""));
        expect(path, "properties", names, List.copyOf(Schemas.names(node.path("properties"))));
        expect(path, "required", required, words(node.path("required")));
        if (!seen.add(type)) {
            return;
        }
        components.forEach((name, component) -> compare(
                path + "." + name,
                component.getGenericType(),
                place.at(node.path("properties").path(name))));
    }

    private void family(String path, Class<?> family, Place place) {
        Map<String, Class<?>> members = new TreeMap<>();
        members(family, members);
        Map<String, Place> described = new TreeMap<>();
        alternatives(place, described);
        expect(path, "kinds", List.copyOf(members.keySet()), List.copyOf(described.keySet()));
        members.forEach((kind, member) -> {
            Place there = described.get(kind);
            if (there != null) {
                object(path + "(" + kind + ")", member, there, kind);
            }
        });
    }

    private static void members(Class<?> type, Map<String, Class<?>> byKind) {
        if (type.isSealed()) {
            for (Class<?> member : type.getPermittedSubclasses()) {
                members(member, byKind);
            }
        } else {
            byKind.put(type.getAnnotation(Kind.class).value(), type);
        }
    }

    private static void alternatives(Place unresolved, Map<String, Place> byKind) {
        Place place = unresolved.resolved();
        if (place.node().has("oneOf")) {
            place.node().path("oneOf").forEach(each -> alternatives(place.at(each), byKind));
        } else {
            String kind = place.node().at("/properties/kind/const").asString("");
            byKind.put(kind, place);
        }
    }

    private static String scalar(Type type) {
        if (type == String.class || type == LocalDate.class) {
            return "string";
        }
        if (type == int.class || type == long.class || type == Integer.class) {
            return "integer";
        }
        if (type == BigDecimal.class) {
            return "number";
        }
        if (type == boolean.class) {
            return "boolean";
        }
        throw new AssertionError("No stored form is agreed for " + type);
    }

    private static List<String> codes(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Coded) constant).code())
                .toList();
    }

    private static List<String> words(JsonNode array) {
        List<String> words = new ArrayList<>();
        array.forEach(word -> words.add(word.asString()));
        return words;
    }

    private void expect(String path, String what, Object java, Object schema) {
        if (!java.equals(schema)) {
            found.add("%s: %s is %s in Java, %s in the schema".formatted(path, what, java, schema));
        }
    }
}

package dk.seamark.policy.document;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Copies the ledger's units and target rules into the schema of the plan document, which refers to them. Each is
 * described once, in the ledger's schema. That one allows unknown fields, as its reader must ignore fields that were
 * added later; the published one forbids them and adds the limits in {@code rule-limits} and those named as the kind,
 * so that an author learns of mistakes. The result is self-contained, so that an editor needs no other file.
 */
final class RuleBundle {

    private static final String SHARED = "urn:seamark:schema:shared:1#";
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final JsonNode rules;
    private final JsonNode shared;
    private final ObjectNode definitions;

    private RuleBundle(String rules, String shared, ObjectNode plan) {
        this.rules = MAPPER.readTree(rules);
        this.shared = MAPPER.readTree(shared);
        this.definitions = (ObjectNode) plan.path("$defs");
    }

    /** The plan's schema with the rules in it. */
    static String bundled(String plan, String rules, String shared) {
        ObjectNode bundled = (ObjectNode) MAPPER.readTree(plan);
        new RuleBundle(rules, shared, bundled).bundle();
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(bundled);
    }

    private void bundle() {
        definitions.set("unit", shared.at("/$defs/unit"));
        JsonNode limits = definitions.remove("rule-limits");
        JsonNode condition = rules.at("/$defs/condition");
        List<String> conditions = kinds(condition);
        List<String> all = new ArrayList<>(conditions);
        all.addAll(kinds(rules));
        all.remove("condition");
        String rule = definitions.path("rule").path("description").asString();
        definitions.set("rule", choice(rule, all));
        definitions.set("condition", choice(condition.path("description").asString(), conditions));
        for (String kind : all) {
            definitions.set(kind, written(rules.at("/$defs/" + kind), limits, definitions.path(kind)));
        }
    }

    private static List<String> kinds(JsonNode family) {
        return family.path("oneOf")
                .valueStream()
                .map(member -> member.path("$ref").asString().replace("#/$defs/", ""))
                .toList();
    }

    /** One of these, chosen by its kind: unlike with "oneOf", errors are reported for the kind that was meant. */
    private static ObjectNode choice(String description, List<String> kinds) {
        ObjectNode choice =
                MAPPER.createObjectNode().put("description", description).put("type", "object");
        ObjectNode kind = choice.putObject("properties").putObject("kind");
        kind.put("description", "Which rule it is; the other fields depend on it.");
        ArrayNode names = kind.putArray("enum");
        choice.putArray("required").add("kind");
        ArrayNode branches = choice.putArray("allOf");
        for (String name : kinds) {
            names.add(name);
            ObjectNode branch = branches.addObject();
            ObjectNode meant = branch.putObject("if");
            meant.putObject("properties").putObject("kind").put("const", name);
            meant.putArray("required").add("kind");
            branch.putObject("then").put("$ref", "#/$defs/" + name);
        }
        return choice;
    }

    /** The schema of a kind in documents: with these limits on its fields, and without additional fields. */
    private ObjectNode written(JsonNode kind, JsonNode limits, JsonNode ofKind) {
        ObjectNode written = (ObjectNode) kind.deepCopy();
        // Put last, so that errors in a field are reported before missing fields.
        written.set("required", written.remove("required"));
        written.put("additionalProperties", false);
        ObjectNode fields = (ObjectNode) written.path("properties");
        for (String name : List.copyOf(fields.propertyNames())) {
            ObjectNode field = field((ObjectNode) fields.path(name));
            limit(field, limits.at("/properties/" + name));
            limit(field, ofKind.at("/properties/" + name));
            fields.set(name, field);
        }
        return written;
    }

    private ObjectNode field(ObjectNode field) {
        String ref = field.path("$ref").asString("");
        if (ref.equals(SHARED + "/$defs/slug")) {
            field.put("$ref", "#/$defs/id");
        } else if (ref.startsWith(SHARED)) {
            field.remove("$ref");
            field.set("enum", shared.at(ref.substring(SHARED.length())).path("enum"));
        }
        // Next to the codes, an error about the type would say nothing more.
        return field.has("enum") ? field.without("type") : field;
    }

    private static void limit(ObjectNode field, JsonNode limits) {
        limits.properties().forEach(limit -> field.set(limit.getKey(), limit.getValue()));
    }
}

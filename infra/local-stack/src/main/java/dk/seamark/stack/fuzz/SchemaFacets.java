package dk.seamark.stack.fuzz;

import dk.seamark.stack.contract.ContractDocuments;
import dk.seamark.stack.contract.ContractDocuments.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Which parts of a schema say something of a value: of alternatives those that it fits, of conditions what follows. */
final class SchemaFacets {

    private final ContractDocuments documents;
    private final Random random;

    SchemaFacets(ContractDocuments documents, Random random) {
        this.documents = documents;
        this.random = random;
    }

    /** The schema itself and the parts that hold for {@code value}; of alternatives that it does not fit, any one. */
    List<Place> of(Place schema, JsonNode value) {
        List<Place> found = new ArrayList<>();
        collect(schema, value, found);
        return found;
    }

    private void collect(Place schema, JsonNode value, List<Place> found) {
        if (!schema.node().isObject()) {
            return;
        }
        found.add(schema);
        Place all = documents.member(schema, "allOf");
        for (int i = 0; i < all.node().size(); i++) {
            collect(documents.item(all, i), value, found);
        }
        for (String kind : List.of("oneOf", "anyOf")) {
            Place any = documents.member(schema, kind);
            if (!any.node().isEmpty()) {
                collect(alternative(any, value), value, found);
            }
        }
        Place condition = documents.member(schema, "if");
        if (condition.node().isObject()) {
            boolean holds = documents.violations(condition, value).isEmpty();
            collect(documents.member(schema, holds ? "then" : "else"), value, found);
        }
    }

    private Place alternative(Place any, JsonNode value) {
        List<Place> fitting = new ArrayList<>();
        for (int i = 0; i < any.node().size(); i++) {
            Place one = documents.item(any, i);
            if (documents.violations(one, value).isEmpty()) {
                fitting.add(one);
            }
        }
        return fitting.isEmpty()
                ? documents.item(any, random.nextInt(any.node().size()))
                : fitting.get(random.nextInt(fitting.size()));
    }

    /** The schemas of an object's fields, by name. */
    Map<String, Place> properties(List<Place> facets) {
        Map<String, Place> properties = new LinkedHashMap<>();
        for (Place facet : facets) {
            Place own = documents.member(facet, "properties");
            for (String name : own.node().propertyNames()) {
                Place property = documents.member(own, name);
                // Where a part only names the field, as beside a condition, another part tells more.
                properties.merge(
                        name,
                        property,
                        (one, other) -> one.node().size() >= other.node().size() ? one : other);
            }
        }
        return properties;
    }

    static Set<String> required(List<Place> facets) {
        Set<String> names = new TreeSet<>();
        facets.forEach(facet -> facet.node().path("required").forEach(name -> names.add(name.asString(""))));
        return names;
    }

    /** What the first part that has this keyword says; a missing node if none has it. */
    static JsonNode keyword(List<Place> facets, String keyword) {
        return facets.stream()
                .map(facet -> facet.node().path(keyword))
                .filter(node -> !node.isMissingNode())
                .findFirst()
                .orElseGet(() -> facets.isEmpty()
                        ? tools.jackson.databind.node.MissingNode.getInstance()
                        : facets.getFirst().node().path(keyword));
    }

    /** The schema of an array's items; a missing node if none is told. */
    Place items(List<Place> facets) {
        return facets.stream()
                .filter(facet -> facet.node().has("items"))
                .findFirst()
                .map(facet -> documents.member(facet, "items"))
                .orElseGet(() -> documents.member(facets.getFirst(), "items"));
    }
}

package dk.seamark.stack.fuzz;

import dk.seamark.stack.contract.ContractDocuments.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A place in a body, where a value can be changed.
 *
 * @param parent the object or array that holds the value
 * @param name the field in the object; empty in an array
 * @param index the item of the array; 0 in an object
 * @param schema what the contract says of the value; a missing node if it says nothing
 */
record BodyPlace(JsonNode parent, String name, int index, Place schema) {

    /** Every place in a body whose schema is {@code schema}. */
    static List<BodyPlace> all(SchemaFacets facets, Place schema, JsonNode body) {
        List<BodyPlace> found = new ArrayList<>();
        collect(facets, schema, body, found);
        return found;
    }

    private static void collect(SchemaFacets facets, Place schema, JsonNode node, List<BodyPlace> found) {
        if (!schema.node().isObject()) {
            return;
        }
        List<Place> parts = facets.of(schema, node);
        if (node.isObject()) {
            Map<String, Place> properties = facets.properties(parts);
            for (String name : node.propertyNames()) {
                Place property = properties.get(name);
                if (property != null) {
                    found.add(new BodyPlace(node, name, 0, property));
                    collect(facets, property, node.path(name), found);
                }
            }
        } else if (node.isArray()) {
            Place items = facets.items(parts);
            for (int i = 0; i < node.size(); i++) {
                found.add(new BodyPlace(node, "", i, items));
                collect(facets, items, node.path(i), found);
            }
        }
    }

    JsonNode value() {
        return parent.isObject() ? parent.path(name) : parent.path(index);
    }

    void put(JsonNode value) {
        switch (parent) {
            case ObjectNode object -> object.set(name, value);
            case ArrayNode array -> array.set(index, value);
            default -> throw new IllegalStateException("no container: " + parent);
        }
    }

    void remove() {
        switch (parent) {
            case ObjectNode object -> object.remove(name);
            case ArrayNode array -> array.remove(index);
            default -> throw new IllegalStateException("no container: " + parent);
        }
    }
}

package dk.seamark.kit.openapi;

import dk.seamark.kit.openapi.ContractTree.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A schema with what it refers to and is composed of: the first layer that has a keyword says what it is.
 *
 * @param tree where the schema stands
 * @param layers the schema, then what it refers to, then the parts of {@code allOf}
 */
record SchemaLayers(ContractTree tree, List<Node> layers) {

    static SchemaLayers of(ContractTree tree, Node schema) {
        List<Node> layers = new ArrayList<>();
        collect(tree, schema, layers);
        return new SchemaLayers(tree, layers);
    }

    private static void collect(ContractTree tree, Node schema, List<Node> layers) {
        layers.add(schema);
        if (schema.json().path("$ref").isString()) {
            collect(tree, tree.target(schema), layers);
        }
        tree.items(tree.raw(schema, "allOf")).forEach(part -> collect(tree, part, layers));
    }

    /** The keyword's value as a text; empty if no layer has it. */
    String text(String keyword) {
        return with(keyword).map(layer -> layer.text(keyword)).orElse("");
    }

    /** The kind of value, without {@code null} where something else can stand too; empty if none is said. */
    String type() {
        return with("type")
                .map(layer -> layer.texts("type").stream()
                        .filter(type -> !type.equals("null"))
                        .findFirst()
                        .orElse(layer.text("type")))
                .orElse("");
    }

    /** Whether {@code null} can stand there beside something else. */
    boolean takesNull() {
        return with("type")
                .filter(layer -> layer.texts("type").contains("null"))
                .isPresent();
    }

    /** The place of a keyword; empty if no layer has it. */
    Optional<Node> find(String keyword) {
        return with(keyword).map(layer -> tree.raw(layer, keyword));
    }

    /** The alternatives of {@code oneOf} or {@code anyOf}; none if there is only one form. */
    List<Node> alternatives() {
        return find("oneOf").or(() -> find("anyOf")).map(tree::items).orElse(List.of());
    }

    /** The properties of all layers, by name; the parts come before what is added to them. */
    Map<String, Node> properties() {
        Map<String, Node> properties = new LinkedHashMap<>();
        for (Node layer : layers.reversed()) {
            Node all = tree.raw(layer, "properties");
            all.json().propertyNames().forEach(name -> properties.put(name, tree.raw(all, name)));
        }
        return properties;
    }

    Set<String> required() {
        Set<String> required = new LinkedHashSet<>();
        layers.forEach(layer -> required.addAll(layer.texts("required")));
        return required;
    }

    /** Whether it has fields or alternatives of its own, and so a place of its own on the page. */
    boolean isLarge() {
        return !properties().isEmpty() || !alternatives().isEmpty();
    }

    private Optional<Node> with(String keyword) {
        return layers.stream().filter(layer -> layer.has(keyword)).findFirst();
    }
}

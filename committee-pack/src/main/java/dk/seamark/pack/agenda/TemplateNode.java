package dk.seamark.pack.agenda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A node of a template's YAML with its path.
 *
 * @param path {@code sections[1].heading}; empty for the document itself
 */
record TemplateNode(Node node, String path) {

    static TemplateNode root(Node node) {
        return new TemplateNode(node, "");
    }

    /** A flaw at this node. */
    TemplateFlaw flaw(String rule) {
        return new TemplateFlaw(node.getStartMark(), path.isEmpty() ? "the document" : path, rule);
    }

    /** The fields of a mapping; it throws if there is another than these, or one twice. */
    Map<String, TemplateNode> fields(List<String> known) throws TemplateFlaw {
        if (!(node instanceof MappingNode mapping)) {
            throw flaw("it has fields: " + String.join(", ", known));
        }
        Map<String, TemplateNode> fields = new LinkedHashMap<>();
        for (NodeTuple field : mapping.getValue()) {
            String name = new TemplateNode(field.getKeyNode(), path).text();
            TemplateNode value = new TemplateNode(field.getValueNode(), path.isEmpty() ? name : path + "." + name);
            if (!known.contains(name)) {
                throw flaw("»" + name + "« is no field; there are " + String.join(", ", known));
            }
            if (fields.put(name, value) != null) {
                throw value.flaw("it is there twice");
            }
        }
        return fields;
    }

    /** A required field. */
    TemplateNode field(Map<String, TemplateNode> fields, String name) throws TemplateFlaw {
        TemplateNode field = fields.get(name);
        if (field == null) {
            throw flaw("it lacks »" + name + "«");
        }
        return field;
    }

    /** The items of a list, which must not be empty. */
    List<TemplateNode> items(int most) throws TemplateFlaw {
        if (!(node instanceof SequenceNode sequence)
                || sequence.getValue().isEmpty()
                || sequence.getValue().size() > most) {
            throw flaw("it is a list of 1 to " + most);
        }
        List<TemplateNode> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(new TemplateNode(item, path + "[" + items.size() + "]"));
        }
        return items;
    }

    /** The text of a scalar. */
    String text() throws TemplateFlaw {
        if (!(node instanceof ScalarNode scalar)) {
            throw flaw("it is a text");
        }
        return scalar.getValue();
    }
}

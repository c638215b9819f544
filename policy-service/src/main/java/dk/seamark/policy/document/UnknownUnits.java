package dk.seamark.policy.document;

import dk.seamark.events.value.Unit;
import dk.seamark.kit.problem.Violation;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Units that the schema cannot tell from right ones, such as a scale whose ends are in the wrong order. */
final class UnknownUnits {

    private UnknownUnits() {}

    /** The violations of a document that fits its schema: of every component in it, of a plan or of an amendment. */
    static List<Violation> in(JsonNode document) {
        List<Violation> broken = new ArrayList<>();
        collect(document, FieldPath.ROOT, broken);
        return broken;
    }

    private static void collect(JsonNode node, FieldPath at, List<Violation> broken) {
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.path(i), at.item(i), broken);
        }
        node.properties().forEach(property -> {
            FieldPath place = at.child(property.getKey());
            JsonNode value = property.getValue();
            if (property.getKey().equals("unit")
                    && value.isString()
                    && Unit.ofCode(value.asString()).isEmpty()) {
                broken.add(Violation.of(place.text(), "schema.unit"));
            }
            collect(value, place, broken);
        });
    }
}

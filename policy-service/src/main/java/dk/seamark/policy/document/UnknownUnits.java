package dk.seamark.policy.document;

import dk.seamark.events.value.Unit;
import dk.seamark.kit.problem.Violation;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Units that the schema cannot tell from right ones, such as a scale whose ends are in the wrong order. */
final class UnknownUnits {

    private UnknownUnits() {}

    /** The violations of a plan's document that fits its schema. */
    static List<Violation> in(JsonNode plan) {
        List<Violation> broken = new ArrayList<>();
        FieldPath tracks = FieldPath.ROOT.child("tracks");
        for (int t = 0; t < plan.path("tracks").size(); t++) {
            JsonNode indicators = plan.path("tracks").path(t).path("indicators");
            for (int i = 0; i < indicators.size(); i++) {
                JsonNode components = indicators.path(i).path("components");
                for (int c = 0; c < components.size(); c++) {
                    if (Unit.ofCode(components.path(c).path("unit").asString()).isEmpty()) {
                        FieldPath indicator = tracks.item(t).child("indicators").item(i);
                        broken.add(Violation.of(
                                indicator
                                        .child("components")
                                        .item(c)
                                        .child("unit")
                                        .text(),
                                "schema.unit"));
                    }
                }
            }
        }
        return broken;
    }
}

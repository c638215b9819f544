package dk.seamark.kit.text;

import dk.seamark.kit.json.LedgerJson;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The texts that events name. */
public final class NamedTexts {

    private NamedTexts() {}

    /** The ids of the texts that an event names: wherever an object stands with a text's id and its commitment. */
    public static Set<String> in(byte[] payload) {
        Set<String> ids = new TreeSet<>();
        gather(LedgerJson.mapper().readTree(payload), ids);
        return ids;
    }

    private static void gather(JsonNode node, Set<String> ids) {
        if (node.hasNonNull("textId") && node.hasNonNull("commitment")) {
            ids.add(node.get("textId").asString());
        }
        node.forEach(child -> gather(child, ids));
    }
}

package dk.seamark.acceptance;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The verdicts of a standing on one period, by the indicators' numbers. */
final class Verdicts {

    private final Map<String, JsonNode> byNumber = new TreeMap<>();

    Verdicts(JsonNode standing, String period) {
        for (JsonNode track : standing.path("tracks")) {
            for (JsonNode indicator : track.path("indicators")) {
                for (JsonNode target : indicator.path("targets")) {
                    if (target.path("period").asString().equals(period)) {
                        byNumber.put(indicator.path("number").asString(), target.path("verdict"));
                    }
                }
            }
        }
    }

    int count() {
        return byNumber.size();
    }

    /** The verdict on an indicator; a missing node if there is none. */
    JsonNode of(String number) {
        return byNumber.getOrDefault(number, MissingNode.getInstance());
    }
}

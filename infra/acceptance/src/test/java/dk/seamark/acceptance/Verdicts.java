package dk.seamark.acceptance;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Picks verdicts out of a standing. */
final class Verdicts {

    private Verdicts() {}

    /** The verdict of each indicator's target for a period, by the indicator's number. */
    static Map<String, JsonNode> of(JsonNode standing, String period) {
        Map<String, JsonNode> verdicts = new TreeMap<>();
        for (JsonNode track : standing.path("tracks")) {
            for (JsonNode indicator : track.path("indicators")) {
                for (JsonNode target : indicator.path("targets")) {
                    if (target.path("period").asString().equals(period) && target.path("verdict").isObject()) {
                        verdicts.put(indicator.path("number").asString(), target.path("verdict"));
                    }
                }
            }
        }
        return verdicts;
    }
}

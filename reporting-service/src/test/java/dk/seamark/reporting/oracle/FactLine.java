package dk.seamark.reporting.oracle;

import dk.seamark.kit.json.LedgerJson;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Formats a fact of the fold like the oracle's lines. */
final class FactLine {

    private FactLine() {}

    /**
     * The line.
     *
     * @param path the names that lead to the fact
     * @param canonical its canonical form
     * @param position the position that set it
     */
    static String of(List<String> path, String canonical, long position) {
        JsonNode fact = LedgerJson.mapper().readTree(canonical);
        String by = ", by " + position;
        return switch (path.get(2)) {
            case "terms" -> "plan: " + text(fact, "title") + by;
            case "approval" -> "approval: " + text(fact, "caseNumber") + by;
            case "findings" -> "finding " + path.get(3) + by;
            case "tracks" -> "track " + path.get(3) + by;
            case "indicators" -> "indicator " + path.get(3) + " in " + text(fact, "trackId");
            case "targets" -> target(path, fact);
            case "figures" ->
                "figure " + slot(path) + ": " + text(fact, "measurementId") + " = " + text(fact.path("figure"), "value")
                        + more(" corrects ", fact.path("corrects"))
                        + more(", ", fact.path("figure").path("status")) + by;
            case "missing" -> "missing " + slot(path) + ": " + text(fact, "reason") + by;
            case "reports" ->
                "report " + path.get(3) + " " + path.get(4) + ": " + text(fact.path("standing"), "kind") + " "
                        + fact.path("submissions").asInt() + by;
            case "packs" -> "pack " + path.get(3) + ": " + fact.path("number").asInt() + by;
            case "text" ->
                "text " + path.get(1) + " " + fact.path("version").asInt() + ": " + text(fact.path("text"), "title");
            case "status" ->
                "status " + path.get(1) + " " + text(fact, "kind") + more(" by ", fact.path("successorId"));
            default -> throw new IllegalArgumentException("No fact that is asked: " + path);
        };
    }

    private static String target(List<String> path, JsonNode fact) {
        return "target " + path.get(3) + " " + path.get(4) + ": " + text(fact, "wording")
                + more(", read as ", fact.path("rule").path("reading"))
                + more(", decided in ", fact.path("revisedBy").path("caseNumber"));
    }

    /** Indicator, component and series, then the period. */
    private static String slot(List<String> path) {
        return path.get(3) + "/" + path.get(5) + "/" + path.get(6) + " " + path.get(4);
    }

    private static String text(JsonNode fact, String field) {
        return fact.required(field).asString();
    }

    private static String more(String words, JsonNode node) {
        return node.isMissingNode() ? "" : words + node.asString();
    }
}

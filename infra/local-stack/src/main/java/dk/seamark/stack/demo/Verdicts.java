package dk.seamark.stack.demo;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The verdicts of a standing as lines to read, in the plan's order. */
final class Verdicts {

    private Verdicts() {}

    /** Two lines for each target of the standing's period. */
    static List<String> all(JsonNode standing) {
        return lines(standing, verdict -> true);
    }

    /** The same, without the targets that no figure judges. */
    static List<String> onFigures(JsonNode standing) {
        return lines(standing, verdict -> !verdict.path("code").asString().equals("qualitative"));
    }

    private static List<String> lines(JsonNode standing, Predicate<JsonNode> shown) {
        String period = standing.path("period").asString();
        return standing.path("tracks")
                .valueStream()
                .flatMap(track -> track.path("indicators").valueStream())
                .flatMap(indicator -> indicator
                        .path("targets")
                        .valueStream()
                        .filter(target -> target.path("period").asString().equals(period))
                        .map(target -> target.path("verdict"))
                        .filter(shown)
                        .flatMap(verdict -> lines(indicator, verdict)))
                .toList();
    }

    private static Stream<String> lines(JsonNode indicator, JsonNode verdict) {
        return Stream.of(
                "%-3s %-14s %s"
                        .formatted(
                                indicator.path("number").asString(),
                                verdict.path("word").path("da").asString(),
                                indicator.path("title").asString()),
                "                   " + verdict.path("text").path("da").asString());
    }
}

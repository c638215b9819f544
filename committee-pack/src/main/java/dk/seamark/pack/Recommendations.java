package dk.seamark.pack;

import dk.seamark.events.plan.TrackDefined;
import dk.seamark.events.policy.FocusArea;
import dk.seamark.events.policy.PolicyText;
import dk.seamark.events.report.Recommendation;
import dk.seamark.events.report.TrackReportSubmitted;
import dk.seamark.events.standing.PolicyStanding;
import dk.seamark.events.value.TextRef;
import dk.seamark.pack.TrackSection.RecommendationLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the tracks' reports recommend.
 *
 * @param policy the policy, whose focus areas it is recommended for; null if the ledger knows none
 * @param paragraphs the lines of a text
 * @param words the words around it
 */
record Recommendations(@Nullable PolicyStanding policy, Function<TextRef, List<String>> paragraphs, Words words) {

    /**
     * A line for each focus area that the track must recommend something for, in the policy's order; behind them what
     * the report tells of others.
     */
    List<RecommendationLine> of(TrackDefined track, TrackReportSubmitted report) {
        Map<String, Recommendation> told = new LinkedHashMap<>();
        report.recommended().forEach(each -> told.putIfAbsent(each.focusAreaId(), each));
        PolicyText text = policy == null ? null : policy.text();
        List<RecommendationLine> lines = new ArrayList<>();
        for (FocusArea area : track.recommendsFor(text)) {
            lines.add(line(area.focusAreaId(), area.title(), told.remove(area.focusAreaId())));
        }
        told.forEach((area, each) -> lines.add(line(area, title(text, area), each)));
        return List.copyOf(lines);
    }

    private RecommendationLine line(String focusAreaId, String title, @Nullable Recommendation told) {
        if (told == null) {
            return new RecommendationLine(
                    focusAreaId, title, "missing", words.say("recommendation.missing"), List.of());
        }
        TextRef text = told.text();
        return text == null
                ? new RecommendationLine(focusAreaId, title, "none", words.say("recommendation.none"), List.of())
                : new RecommendationLine(focusAreaId, title, "given", null, paragraphs.apply(text));
    }

    /** The title of a focus area that the track need not recommend anything for; its id where the policy has none. */
    private static String title(@Nullable PolicyText policy, String focusAreaId) {
        return policy == null
                ? focusAreaId
                : policy.focusAreas().stream()
                        .filter(area -> area.focusAreaId().equals(focusAreaId))
                        .map(FocusArea::title)
                        .findFirst()
                        .orElse(focusAreaId);
    }
}

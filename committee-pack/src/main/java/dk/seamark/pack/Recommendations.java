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
 * The recommendations in the tracks' reports.
 *
 * @param policy the policy whose focus areas they are for; null if the ledger does not have it
 * @param paragraphs splits a text into lines
 * @param words the texts of the view's language
 */
record Recommendations(@Nullable PolicyStanding policy, Function<TextRef, List<String>> paragraphs, Words words) {

    /**
     * A line for each focus area for which the track must recommend something, in the policy's order; then the report's
     * recommendations for other focus areas.
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

    /** The title of a focus area; its id if the policy does not have it. */
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

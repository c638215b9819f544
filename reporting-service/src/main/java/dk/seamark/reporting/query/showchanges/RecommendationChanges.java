package dk.seamark.reporting.query.showchanges;

import dk.seamark.events.report.Recommendation;
import dk.seamark.events.standing.ReportStanding;
import dk.seamark.events.value.TextRef;
import dk.seamark.reporting.query.showchanges.ChangesView.RecommendationChange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the recommendations of a track's report that changed. As the texts of each submission have new ids, they are
 * compared by their words.
 *
 * @param words the words of a text; empty if they were erased or are not available
 */
record RecommendationChanges(Function<TextRef, Optional<String>> words) {

    /** The focus areas whose recommendation changed, by id. */
    List<RecommendationChange> between(ReportStanding before, ReportStanding after) {
        Map<String, Recommendation> was = told(before);
        Map<String, Recommendation> is = told(after);
        TreeSet<String> areas = new TreeSet<>(was.keySet());
        areas.addAll(is.keySet());
        return areas.stream()
                .filter(area -> !areSame(was.get(area), is.get(area)))
                .map(area -> new RecommendationChange(area, state(was.get(area)), state(is.get(area))))
                .toList();
    }

    private static Map<String, Recommendation> told(ReportStanding standing) {
        Map<String, Recommendation> told = new TreeMap<>();
        standing.handedIn()
                .ifPresent(report -> report.recommended().forEach(each -> told.putIfAbsent(each.focusAreaId(), each)));
        return told;
    }

    private boolean areSame(@Nullable Recommendation was, @Nullable Recommendation is) {
        if (!state(was).equals(state(is))) {
            return false;
        }
        TextRef before = was == null ? null : was.text();
        TextRef after = is == null ? null : is.text();
        return before == null || after == null || before.equals(after) || sayTheSame(before, after);
    }

    /** Texts whose words are not available are treated as different. */
    private boolean sayTheSame(TextRef before, TextRef after) {
        Optional<String> was = words.apply(before);
        return was.isPresent() && was.equals(words.apply(after));
    }

    private static String state(@Nullable Recommendation told) {
        if (told == null) {
            return "absent";
        }
        return told.text() == null ? "none" : "given";
    }
}

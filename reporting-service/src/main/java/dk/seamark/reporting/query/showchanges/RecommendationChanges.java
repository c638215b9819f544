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
import java.util.stream.Stream;
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
                .flatMap(area -> change(area, was.get(area), is.get(area)).stream())
                .toList();
    }

    private static Map<String, Recommendation> told(ReportStanding standing) {
        Map<String, Recommendation> told = new TreeMap<>();
        standing.handedIn()
                .ifPresent(report -> report.recommended().forEach(each -> told.putIfAbsent(each.focusAreaId(), each)));
        return told;
    }

    private Optional<RecommendationChange> change(
            String area, @Nullable Recommendation was, @Nullable Recommendation is) {
        TextRef before = was == null ? null : was.text();
        TextRef after = is == null ? null : is.text();
        if (before == null || after == null) {
            return state(was).equals(state(is)) ? Optional.empty() : Optional.of(changed(area, was, is, List.of()));
        }
        if (before.equals(after)) {
            return Optional.empty();
        }
        Optional<String> said = words.apply(before);
        Optional<String> says = words.apply(after);
        List<String> unread = Stream.of(said.isEmpty() ? before : null, says.isEmpty() ? after : null)
                .flatMap(Stream::ofNullable)
                .map(TextRef::textId)
                .toList();
        return unread.isEmpty() && said.equals(says) ? Optional.empty() : Optional.of(changed(area, was, is, unread));
    }

    private static RecommendationChange changed(
            String area, @Nullable Recommendation was, @Nullable Recommendation is, List<String> unread) {
        return new RecommendationChange(area, state(was), state(is), unread);
    }

    private static String state(@Nullable Recommendation told) {
        if (told == null) {
            return "absent";
        }
        return told.text() == null ? "none" : "given";
    }
}

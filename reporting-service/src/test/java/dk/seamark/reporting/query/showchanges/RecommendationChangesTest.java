package dk.seamark.reporting.query.showchanges;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.report.Recommendation;
import dk.seamark.events.report.TrackReportSubmitted;
import dk.seamark.events.standing.ReportStanding;
import dk.seamark.events.value.TextRef;
import dk.seamark.standing.SampleEvents;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * {@code bolig=text-1:Mere} is a recommendation for the focus area bolig whose text has that id and these words;
 * {@code bolig} states that there is none. The texts of each submission have ids of their own. A star stands for words
 * that were erased.
 */
class RecommendationChangesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "()", textBlock = """
            before                       | after                        | changed
            ()                           | ()                           | ()
            awaited                      | bolig=1:Mere sundhed         | bolig absent given, sundhed absent none
            bolig=1:Mere                 | awaited                      | bolig given absent
            bolig=1:Mere                 | bolig=2:Mere                 | ()
            bolig=1:Mere                 | bolig=2:Mindre               | bolig given given
            bolig=1:Mere fritid=2:A      | bolig=3:Mere fritid=4:B      | fritid given given
            bolig=1:Mere                 | bolig                        | bolig given none
            bolig                        | ()                           | bolig none absent
            bolig                        | bolig                        | ()
            bolig=1:*                    | bolig=1:*                    | ()
            bolig=1:*                    | bolig=2:*                    | bolig given given
            bolig=1:Mere                 | bolig=2:*                    | bolig given given
            """, useHeadersInDisplayName = true)
    void areTold(@Nullable String before, @Nullable String after, @Nullable String changed) {
        String words = before + " " + after;
        RecommendationChanges changes = new RecommendationChanges(text -> words(words, text));

        String told = changes.between(standing(before), standing(after)).stream()
                .map(change -> change.focusAreaId() + " " + change.before() + " " + change.after())
                .collect(Collectors.joining(", "));

        assertThat(told).isEqualTo(changed == null ? "" : changed);
    }

    @Test
    void theTextsWhoseWordsAreNotThereAreNamed() {
        assertThat(unread("bolig=1:Mere", "bolig=2:Mindre")).isEmpty();
        assertThat(unread("bolig=1:*", "bolig=2:Mere")).containsExactly("1");
        assertThat(unread("bolig=1:*", "bolig=2:*")).containsExactly("1", "2");
        assertThat(unread("bolig=1:*", "awaited")).as("nothing to compare").isEmpty();
    }

    private static List<String> unread(String before, String after) {
        return new RecommendationChanges(text -> words(before + " " + after, text))
                .between(standing(before), standing(after))
                .getFirst()
                .unread();
    }

    private static Optional<String> words(String cells, TextRef text) {
        return Arrays.stream(cells.split(" "))
                .filter(cell -> cell.contains("=" + text.textId() + ":"))
                .map(cell -> cell.substring(cell.indexOf(':') + 1))
                .filter(words -> !words.equals("*"))
                .findFirst();
    }

    private static ReportStanding standing(@Nullable String told) {
        if ("awaited".equals(told)) {
            return new ReportStanding.Awaited();
        }
        List<Recommendation> recommendations = told == null
                ? null
                : Arrays.stream(told.split(" "))
                        .map(RecommendationChangesTest::recommendation)
                        .toList();
        return new ReportStanding.Submitted(new TrackReportSubmitted(
                SampleEvents.MUNICIPALITY,
                SampleEvents.PLAN,
                SampleEvents.TRACK,
                "2024",
                1,
                SampleEvents.TEXT,
                List.of(),
                null,
                recommendations));
    }

    private static Recommendation recommendation(String cell) {
        String[] parts = cell.split("[=:]");
        return new Recommendation(parts[0], parts.length == 1 ? null : new TextRef(parts[1], "0".repeat(64)));
    }
}

package dk.seamark.policy.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the review says of each kind of rule beside each direction and each way to say one: directions.txt. */
class DirectionsTest {

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("rows")
    void eachCellHasItsFindings(String rule, String direction, List<String> words, List<String> expected) {
        List<String> found = words.stream()
                .map(wording -> new TargetSentence(wording, rule, direction, "Tal").letters())
                .map(letters -> letters.replace("N", ""))
                .map(letters -> letters.isEmpty() ? "-" : letters)
                .toList();

        assertThat(cells(words, found)).isEqualTo(cells(words, expected));
    }

    private static List<String> cells(List<String> words, List<String> letters) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> words.get(i) + ": " + letters.get(i))
                .toList();
    }

    static Stream<Object[]> rows() {
        List<Object[]> rows = new ArrayList<>();
        List<String> words = List.of();
        for (List<String> row : TargetSentence.rows("directions.txt")) {
            List<String> cells = row.subList(2, row.size());
            if (row.getFirst().equals("rule")) {
                words = cells;
            } else {
                rows.add(new Object[] {row.getFirst(), row.get(1), words, cells});
            }
        }
        return rows.stream();
    }

    @Test
    void theFindingSaysTheRuleTheComponentAndTheWords() {
        assertThat(said("Højst 5 %", "at least 5", "down"))
                .containsExactly(
                        "Indikator 1.1, mål pr. 1.1.2025: reglen opfyldes af høje tal for \"Fravær\", og planen siger, at det "
                                + "modsatte er bedst. Så er målet opfyldt, når det går dårligt.",
                        "Indikator 1.1, mål pr. 1.1.2025: teksten siger \"højst 5 %\", men reglen opfyldes af høje tal.");
        assertThat(said("Andelen må ikke falde til under 5 %", "at most 5", "down"))
                .containsExactly("Indikator 1.1, mål pr. 1.1.2025: teksten siger \"ikke falde til under 5 %\", "
                        + "men reglen opfyldes af lave tal.");
        assertThat(said("Forskellen øges", "gap smaller than previous", "open"))
                .containsExactly("Indikator 1.1, mål pr. 1.1.2025: teksten siger \"øges\", "
                        + "men reglen opfyldes af en lille forskel.");
    }

    private static List<String> said(String wording, String rule, String direction) {
        return new TargetSentence(wording, rule, direction, "Fravær")
                .findings().stream().map(Finding::da).toList();
    }

    @Test
    void anotherRuleOrOtherWordsAreAnotherFinding() {
        String id = id("Fravær på 5 %", "at least 5");

        assertThat(id("Fravær på 5 %", "at least 5")).isEqualTo(id);
        assertThat(id("Fravær på 5 %", "more than 5")).isNotEqualTo(id);
        assertThat(id("Et fravær på 5 %", "at least 5")).isNotEqualTo(id);
    }

    private static String id(String wording, String rule) {
        return new TargetSentence(wording, rule, "down", "Fravær")
                .findings()
                .getFirst()
                .id();
    }

    @Test
    void aToleranceOfNothingLeavesNoReadingOpen() {
        assertThat(codes("at most 0 % or points below the comparator")).isEmpty();
        assertThat(codes("at most 0.1 % or points below the comparator")).containsExactly(FindingCode.READING_OPEN);
    }

    private static List<FindingCode> codes(String rule) {
        return new TargetSentence("På niveau", rule, "up", "Tal")
                .findings().stream().map(Finding::code).toList();
    }
}

package dk.seamark.policy.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the review says of sentences.txt: each rule that goes against its words or its direction, and no other. */
class SentencesTest {

    @ParameterizedTest(name = "{0} ({1}, {2})")
    @MethodSource("sentences")
    void hasTheFindingsOfTheTable(String wording, String rule, String direction, String title, String findings) {
        assertThat(new TargetSentence(wording, rule, direction, title).letters())
                .isEqualTo(findings);
    }

    static Stream<Object[]> sentences() {
        return TargetSentence.rows("sentences.txt").stream()
                .skip(1)
                .filter(row -> !row.getFirst().equals("harmless"))
                .map(List::toArray);
    }

    @Test
    void halfOfAtLeastTwoHundredAreHarmless() {
        List<String> wordings = TargetSentence.rows("sentences.txt").stream()
                .skip(1)
                .map(List::getFirst)
                .toList();
        int harmless = wordings.size() - wordings.indexOf("harmless") - 1;

        assertThat(wordings).hasSizeGreaterThanOrEqualTo(200);
        assertThat(harmless).isGreaterThanOrEqualTo(100);
    }
}

package dk.seamark.indicator.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.indicator.report.ReportBody.RecommendationBody;
import dk.seamark.kit.problem.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a report that is handed in says of a focus area. */
class ReportFormTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '`', textBlock = """
        text     | none  | kept   | broken
        `Flere`  | -     | Flere  | -
        `Flere`  | false | Flere  | -
        `Flere`  | true  | -      | none-without-text
        -        | true  | -      | -
        ``       | true  | -      | -
        `   `    | true  | -      | -
        -        | -     | -      | required
        `   `    | -     | -      | required
        `   `    | false | -      | required
        """, useHeadersInDisplayName = true)
    void saysOneThingOfAFocusArea(
            @Nullable String text, @Nullable Boolean none, @Nullable String kept, @Nullable String broken) {
        ReportBody body = new ReportBody(
                "Der er holdt tre møder.", null, null, List.of(new RecommendationBody("a1", text, none)));

        try {
            ReportForm.HandIn said = ReportForm.handIn(body);

            assertThat(broken).isNull();
            assertThat(said.recommendations()).hasSize(1);
            assertThat(said.recommendations().getFirst().text() == null).isEqualTo(kept == null);
            assertThat(said.texts()).hasSize(kept == null ? 1 : 2);
            if (kept != null) {
                assertThat(said.texts().getLast().body()).isEqualTo(kept);
            }
        } catch (Refusal refusal) {
            assertThat(refusal.violations()).extracting("rule").containsExactly(broken);
        }
    }
}

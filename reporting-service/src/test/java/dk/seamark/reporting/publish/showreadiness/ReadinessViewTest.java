package dk.seamark.reporting.publish.showreadiness;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.standing.Standing;
import dk.seamark.kit.time.Deadlines;
import dk.seamark.pack.SamplePlan;
import dk.seamark.reporting.publish.showreadiness.Readiness.Text;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is missing for the sample plan's first track, which asks for recommendations. */
class ReadinessViewTest {

    @Test
    void aTrackWithoutARecommendationForAFocusAreaIsNamedWithIt() {
        Standing told = SamplePlan.standing("2024");

        assertThat(texts(told)).extracting(Text::number).containsExactly(3);
        assertThat(texts(SamplePlan.withAnotherFocusArea(told)))
                .contains(new Text("track-1", 1, "Civilsamfund: § 17, stk. 4-udvalg", "approved", List.of("Arbejde")))
                .hasSize(2);
    }

    /** The texts that the first centre must submit. */
    private static List<Text> texts(Standing standing) {
        return new ReadinessView(
                        standing, SamplePlan.preview("2024", true), new Deadlines(31, 45, 90), LocalDate.of(2025, 2, 1))
                .of()
                .centres()
                .getFirst()
                .texts();
    }
}

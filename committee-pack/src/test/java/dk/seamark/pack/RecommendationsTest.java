package dk.seamark.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.plan.TrackDefined;
import dk.seamark.events.report.Recommendation;
import dk.seamark.events.report.TrackReportSubmitted;
import dk.seamark.events.standing.PolicyStanding;
import dk.seamark.events.value.TextRef;
import dk.seamark.standing.SampleEvents;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The policy has the focus areas area-1 to area-3. A hyphen before one means that the report states none for it. */
class RecommendationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "()", textBlock = """
            track | policy | told                 | shown
            1     | known  | area-3 -area-2 area-1 | Fællesskaber, Kultur og Fritid given, Bolig none, Sundhed og Trivsel given
            1     | known  | ()                   | Fællesskaber, Kultur og Fritid missing, Bolig missing, Sundhed og Trivsel missing
            1     | known  | area-2               | Fællesskaber, Kultur og Fritid missing, Bolig given, Sundhed og Trivsel missing
            1     | known  | area-1 area-2 area-3 gone | Fællesskaber, Kultur og Fritid given, Bolig given, Sundhed og Trivsel given, gone given
            1     | none   | area-2               | area-2 given
            2     | known  | area-2               | Bolig given
            2     | known  | ()                   | ()
            """, useHeadersInDisplayName = true)
    void eachFocusAreaHasALine(int track, String policy, @Nullable String told, @Nullable String shown) {
        PolicyStanding known = policy.equals("known") ? SamplePlan.policy() : null;
        TrackDefined defined =
                SamplePlan.standing("2024").tracks().get(track - 1).track();

        String lines = new Recommendations(known, text -> List.of("T"), Words.DANISH)
                .of(defined, report(told)).stream()
                        .map(line -> line.focusArea() + " " + line.status())
                        .collect(Collectors.joining(", "));

        assertThat(lines).isEqualTo(shown == null ? "" : shown);
    }

    private static TrackReportSubmitted report(@Nullable String told) {
        TextRef text = SampleEvents.TEXT;
        List<Recommendation> recommendations = told == null
                ? null
                : Arrays.stream(told.split(" "))
                        .map(area -> new Recommendation(
                                area.startsWith("-") ? area.substring(1) : area, area.startsWith("-") ? null : text))
                        .toList();
        return new TrackReportSubmitted(
                SampleEvents.MUNICIPALITY,
                SampleEvents.PLAN,
                SampleEvents.TRACK,
                "2024",
                1,
                text,
                List.of(),
                null,
                recommendations);
    }
}

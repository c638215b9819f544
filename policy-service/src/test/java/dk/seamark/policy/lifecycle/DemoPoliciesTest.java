package dk.seamark.policy.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.policy.BarometerArea;
import dk.seamark.events.policy.Goal;
import dk.seamark.events.policy.PolicyText;
import dk.seamark.policy.DemoDocuments;
import dk.seamark.policy.document.DocumentForm;
import dk.seamark.policy.plan.IndicatorEntry;
import dk.seamark.policy.plan.PlanDocument;
import dk.seamark.policy.plan.PlanDocument.TrackEntry;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demo's policies are valid, and the plans serve all their goals and no others. */
class DemoPoliciesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "slagelse/policy-2013-2016.yaml, slagelse/plan-2013-2016.yaml, 5, 20",
        "slagelse/policy-2023.yaml, slagelse/plan-2024-2027.yaml, 5, 13",
        "skanderborg/policy-2019-2022.yaml, skanderborg/plan-2019-2022.yaml, 6, 10"
    })
    void isServedByItsPlan(String policyFile, String planFile, int focusAreas, int goals) {
        PolicyDocument document = document(policyFile);
        PolicyText policy = document.text();
        List<String> ids = policy.goals().map(Goal::goalId).toList();

        assertThat(PolicyCheck.of(document)).isEmpty();
        assertThat(policy.focusAreas()).hasSize(focusAreas);
        assertThat(ids).hasSize(goals).doesNotHaveDuplicates();
        PlanDocument plan = DemoDocuments.plan(planFile);
        assertThat(plan.tracks().stream().flatMap(DemoPoliciesTest::served)).containsExactlyElementsOf(ids);
        assertThat(plan.tracks().stream().flatMap(DemoPoliciesTest::followed)).isSubsetOf(ids);
    }

    @Test
    void thePolicyOf2013CoversAllNineAreas() {
        assertThat(document("slagelse/policy-2013-2016.yaml").text().goals().flatMap(goal -> goal.areas().stream()))
                .contains(BarometerArea.values());
    }

    private static PolicyDocument document(String file) {
        return DemoDocuments.read(file, DocumentForm.POLICY, PolicyDocument.class);
    }

    private static Stream<String> served(TrackEntry track) {
        return track.serves() == null ? Stream.of() : track.serves().stream();
    }

    private static Stream<String> followed(TrackEntry track) {
        return track.itsIndicators().stream().map(IndicatorEntry::goal).filter(Objects::nonNull);
    }
}

package dk.seamark.policy.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.value.Municipality;
import dk.seamark.policy.DemoDocuments;
import dk.seamark.policy.plan.DocumentCheck;
import dk.seamark.policy.plan.PlanAddress;
import dk.seamark.policy.plan.PlanDocument;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demo's other plans can be plans, and leave open what the reviewed files say, nothing else. */
class DemoPlansTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "slagelse, slagelse/plan-2013-2016.yaml, findings-slagelse-2013.txt, 20",
        "skanderborg, skanderborg/plan-2019-2022.yaml, findings-skanderborg.txt, 0"
    })
    void hasTheApprovedFindings(String municipality, String file, String approved, int indicators) {
        PlanDocument document = DemoDocuments.plan(file);

        assertThat(DocumentCheck.of(document)).isEmpty();
        var content = document.content(PlanAddress.of(new Municipality(municipality), "plan"));
        assertThat(content.indicatorsInOrder()).hasSize(indicators);
        String found = Findings.of(content).stream()
                .map(finding -> "%s (%s) %s%n  %s%n  %s%n"
                        .formatted(
                                finding.code().code(),
                                finding.severity().code(),
                                finding.item(),
                                finding.da(),
                                finding.en()))
                .collect(Collectors.joining());
        assertThat(found).isEqualTo(DemoDocuments.text("/dk/seamark/policy/" + approved));
    }
}

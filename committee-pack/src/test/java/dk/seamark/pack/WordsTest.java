package dk.seamark.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.standing.PolicyStanding;
import dk.seamark.events.standing.PolicyStatus;
import dk.seamark.events.value.Decision;
import dk.seamark.events.value.ReportingPeriod;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void aPolicyIsSupersededOnlyOnceItsSuccessorHolds() {
        assertThat(superseded("2025-01-01")).endsWith(", og afløses af en ny politik den 1. januar 2025.");
        assertThat(superseded("2024-12-31")).endsWith(", og afløst af en ny politik den 31. december 2024.");
    }

    private static String superseded(String since) {
        PolicyStanding policy = SamplePlan.policy();
        PolicyStatus gone = new PolicyStatus.Superseded(
                new Decision("Byrådet", LocalDate.of(2023, 9, 25), "1"), "ny", LocalDate.parse(since));
        return Words.DANISH
                .ofPolicy(
                        new PolicyStanding(policy.policyId(), policy.version(), policy.text(), gone),
                        new ReportingPeriod(2024))
                .replace('\u00a0', ' ');
    }
}

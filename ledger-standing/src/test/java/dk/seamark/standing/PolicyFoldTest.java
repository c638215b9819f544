package dk.seamark.standing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.standing.PolicyStanding;
import dk.seamark.events.standing.PolicyStatus;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.ReportingPeriod;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The status of a policy after some events, and the years that it covers. */
class PolicyFoldTest {

    private final LedgerFold fold = new LedgerFold(new Municipality(SampleEvents.MUNICIPALITY));

    /** Every policy of these events covers 2023 and later, and a successor is in force from 1 July 2024. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "-", emptyValue = "", textBlock = """
            policy a entered 1                                           | 2024 | a 1 draft
            policy a entered 1, policy a entered 2                       | 2024 | a 2 draft
            policy a entered 1, policy a heard 1                         | 2024 | a 1 in-hearing
            policy a entered 1, policy a heard 1, policy a heard 1       | 2024 | a 1 in-hearing
            policy a entered 1, policy a heard 1, policy a entered 2     | 2024 | a 2 draft
            policy a entered 1, policy a heard 1, policy a adopted 1     | 2024 | a 1 adopted
            an adopted policy                                            | 2022 | -
            an adopted policy                                            | 2023 | a 1 adopted
            an adopted policy, policy b entered 1                        | 2023 | a 1 adopted, b 1 draft
            an adopted policy, policy b entered 1, policy b adopted 1, policy a gives way to b | 2024 | a 1 superseded, b 1 adopted
            an adopted policy, policy b entered 1, policy b adopted 1, policy a gives way to b | 2025 | b 1 adopted
            """)
    void aPolicyStandsAsItsEventsSay(String history, int year, @Nullable String expected) {
        History.of(history).forEach(this::say);

        String known = fold.policiesOf(year).stream().map(PolicyFoldTest::told).collect(Collectors.joining(", "));
        assertThat(known).isEqualTo(expected == null ? "" : expected);
        assertThat(fold.anomalies()).isEmpty();
    }

    @Test
    void aPlanKnowsThePolicyThatItImplementsOnceItIsThere() {
        History.of("an approved plan").forEach(this::say);
        assertThat(fold.standing(SampleEvents.PLAN, new ReportingPeriod(2024))
                        .orElseThrow()
                        .policy())
                .isNull();

        History.of("policy integration entered 1, policy other entered 1").forEach(this::say);
        assertThat(fold.standing(SampleEvents.PLAN, new ReportingPeriod(2024))
                        .map(Standing::policy)
                        .map(policy -> policy.policyId() + " " + policy.text().title()))
                .contains("integration integration1");
    }

    @Test
    void theSameTextAndStatusGiveTheSameHashHoweverTheyCameAbout() {
        LedgerFold other = new LedgerFold(new Municipality(SampleEvents.MUNICIPALITY));
        History.of("policy a entered 1, policy b entered 1, policy a adopted 1").forEach(this::say);
        History.of("policy b entered 1, policy a entered 1, policy a adopted 1")
                .forEach(event -> other.apply(other.position() + 1, event));

        assertThat(fold.stateHash()).isEqualTo(other.stateHash());
    }

    private static String told(PolicyStanding policy) {
        String status = switch (policy.status()) {
            case PolicyStatus.Draft draft -> "draft";
            case PolicyStatus.InHearing heard -> "in-hearing";
            case PolicyStatus.Adopted adopted -> "adopted";
            case PolicyStatus.Superseded superseded -> "superseded";
        };
        return policy.policyId() + " " + policy.version() + " " + status;
    }

    private void say(LedgerEvent event) {
        fold.apply(fold.position() + 1, event);
    }
}

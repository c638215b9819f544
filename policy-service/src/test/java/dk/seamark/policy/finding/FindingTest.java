package dk.seamark.policy.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.policy.SlagelsePlan;
import dk.seamark.policy.plan.PlanContent;
import dk.seamark.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** Which finding is which. */
class FindingTest {

    /** {@code printf 'tolerance-open\nindicators/trivsel\nHvor stor må forskellen være?' | sha256sum}. */
    private static final String BY_HAND = "a56b9a2bfb8e7c9eba6235a8884f88f1e52b947941f3d956f758f1612193b952";

    @Test
    void theIdIsADigestThatAnyoneCanMake() {
        assertThat(finding("indicators/trivsel", "Hvor stor må forskellen være?", "How large?")
                        .id())
                .isEqualTo(BY_HAND);
    }

    @Test
    void anotherPlaceOrSentenceIsAnotherFinding() {
        String id = finding("indicators/a", "Da", "En").id();

        assertThat(finding("indicators/b", "Da", "En").id()).isNotEqualTo(id);
        assertThat(finding("indicators/a", "Da.", "En").id()).isNotEqualTo(id);
        assertThat(finding("indicators/aDa", "", "En").id()).isNotEqualTo(id);
        assertThat(finding("indicators/a", "Da", "Another translation").id()).isEqualTo(id);
    }

    @Test
    void otherWordsOrAnotherRuleOfTheTargetIsAnotherFinding() {
        String open = relevance(SlagelsePlan.content());

        assertThat(relevance(SlagelsePlan.contentWith("component: sprog, value: 2}}", "component: sprog, value: 3}}")))
                .isNotEqualTo(open);
        assertThat(relevance(SlagelsePlan.contentWith("sprog, hvis relevant", "sprog, hvis det er relevant")))
                .isNotEqualTo(open);
        assertThat(relevance(SlagelsePlan.contentWith("120 forløb", "121 forløb")))
                .isEqualTo(open);
    }

    private static String relevance(PlanContent content) {
        return Findings.of(content).stream()
                .filter(finding -> finding.code() == FindingCode.RELEVANCE_OPEN)
                .map(Finding::id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void noTwoFindingsOfTheRealPlanAreTheSame() {
        assertThat(Findings.of(SlagelsePlan.content()))
                .extracting(Finding::id)
                .hasSize(8)
                .doesNotHaveDuplicates();
    }

    private static Finding finding(String item, String da, String en) {
        return Finding.of(FindingCode.TOLERANCE_OPEN, item, new LocalizedText(da, en));
    }
}

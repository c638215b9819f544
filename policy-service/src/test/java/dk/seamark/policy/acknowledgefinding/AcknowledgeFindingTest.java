package dk.seamark.policy.acknowledgefinding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.events.plan.FindingAcknowledged;
import dk.seamark.events.plan.IndicatorTargetRevised;
import dk.seamark.events.plan.PlanApproved;
import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.rule.NotBelowComparator;
import dk.seamark.events.value.Decision;
import dk.seamark.events.value.TextRef;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.policy.SlagelsePlan;
import dk.seamark.policy.enterplan.EnterPlan;
import dk.seamark.policy.finding.Finding;
import dk.seamark.policy.finding.FindingCode;
import dk.seamark.policy.finding.Findings;
import dk.seamark.policy.plan.PlanContent;
import dk.seamark.policy.plan.PlanState;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Findings are acknowledged one by one; each acknowledgement holds as long as the finding says the same. */
class AcknowledgeFindingTest {

    private static final TextRef REASON = new TextRef("6c1b3c4e-7d1e-4b8e-9a43-0f0f0f0f0f0f", "ab".repeat(32));
    private static final PlanState DRAFTED = entered(PlanState.NONE, SlagelsePlan.content());

    @Test
    void aWarningAndANoteAreAcknowledged() {
        Finding tolerance = found(SlagelsePlan.content(), FindingCode.TOLERANCE_OPEN);

        assertThat(acknowledge(tolerance).decide(DRAFTED))
                .containsExactly(new FindingAcknowledged(
                        "slagelse",
                        "integration-2024-2027",
                        tolerance.id(),
                        "tolerance-open",
                        "indicators/trivsel",
                        REASON));
        assertThat(acknowledge(found(SlagelsePlan.content(), FindingCode.DATE_WITHOUT_TARGET))
                        .decide(DRAFTED))
                .hasSize(1);
    }

    @Test
    void anAcknowledgementHoldsWhileTheFindingSaysTheSame() {
        Finding open = found(SlagelsePlan.content(), FindingCode.READING_OPEN);
        PlanState acknowledged = DRAFTED.after(acknowledge(open).decide(DRAFTED).getFirst());
        refused("finding-acknowledged-already", acknowledged, open);

        PlanContent changed = SlagelsePlan.contentWith("tolerance: 5}", "tolerance: 4}");
        Finding other = Findings.of(changed).stream()
                .filter(finding -> finding.da().contains(" 4 %"))
                .findFirst()
                .orElseThrow();
        PlanState reentered = entered(acknowledged, changed);
        assertThat(other.id()).isNotEqualTo(open.id());
        assertThat(acknowledge(other).decide(reentered)).hasSize(1);

        PlanState back = entered(reentered, SlagelsePlan.content());
        refused("finding-acknowledged-already", back, open);
    }

    @Test
    void onlyWhatTheDraftGivesRiseToNowIsAcknowledged() {
        Finding named = found(SlagelsePlan.content(), FindingCode.NAME_SAYS_ANOTHER_NUMBER);
        PlanState mended = entered(DRAFTED, SlagelsePlan.contentWith("title: 100 unge", "title: Unge"));

        refused("finding-unknown", mended, named);
        refused("plan-unknown", PlanState.NONE, named);
    }

    @Test
    void whatBlocksIsMended() {
        PlanContent content = SlagelsePlan.contentWith("centre: sundhed-og-aeldre", "centre: kirken");

        refused(
                "finding-not-acknowledgeable",
                entered(PlanState.NONE, content),
                found(content, FindingCode.CENTRE_UNKNOWN));
    }

    @Test
    void whatARevisionBringsIsAcknowledgedToo() {
        PlanEvent approved = new PlanApproved(
                "slagelse", "integration-2024-2027", new Decision("Byrådet", LocalDate.of(2024, 1, 29), "1"));

        PlanState revised = DRAFTED.after(approved)
                .after(new IndicatorTargetRevised(
                        "slagelse",
                        "integration-2024-2027",
                        "beskaeftigelsesfrekvens",
                        LocalDate.of(2025, 1, 1),
                        "Højst 7 % lavere",
                        new NotBelowComparator("frekvens", new BigDecimal(7), null),
                        REASON,
                        new Decision("Byrådet", LocalDate.of(2024, 2, 1), "2")));
        Finding brought = Findings.of(revised.current()).stream()
                .filter(finding -> finding.da().contains(" 7 %"))
                .findFirst()
                .orElseThrow();

        assertThat(acknowledge(brought).decide(revised)).hasSize(1);
        refused("finding-unknown", DRAFTED, brought);
        refused(
                "finding-acknowledged-already",
                revised.after(acknowledge(brought).decide(revised).getFirst()),
                brought);
    }

    private static void refused(String code, PlanState state, Finding finding) {
        assertThatThrownBy(() -> acknowledge(finding).decide(state))
                .isInstanceOf(Refusal.class)
                .hasMessage(code);
    }

    private static AcknowledgeFinding acknowledge(Finding finding) {
        return AcknowledgeFinding.of(SlagelsePlan.ADDRESS, finding.id(), REASON);
    }

    private static Finding found(PlanContent content, FindingCode code) {
        return Findings.of(content).stream()
                .filter(finding -> finding.code() == code)
                .findFirst()
                .orElseThrow();
    }

    private static PlanState entered(PlanState before, PlanContent content) {
        return EnterPlan.of(SlagelsePlan.ADDRESS, content, before.events()).decide(before).stream()
                .reduce(before, PlanState::after, (one, other) -> other);
    }
}

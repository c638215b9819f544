package dk.seamark.policy.showplans;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.plan.PlanAmended;
import dk.seamark.events.plan.PlanApproved;
import dk.seamark.events.plan.Span;
import dk.seamark.events.value.Decision;
import dk.seamark.events.value.TextRef;
import dk.seamark.policy.SlagelsePlan;
import dk.seamark.policy.enterplan.EnterPlan;
import dk.seamark.policy.plan.PlanState;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Given a draft, then its approval, then an amendment: what the list of plans says. */
class PlanLineTest {

    private static final Decision DECISION = new Decision("Byrådet", LocalDate.of(2025, 5, 26), "330-2025-1");
    private static final TextRef REASON = new TextRef("6c1b3c4e-7d1e-4b8e-9a43-0f0f0f0f0f0f", "ab".repeat(32));

    @Test
    void saysHowAPlanStandsNow() {
        PlanState draft = EnterPlan.of(SlagelsePlan.ADDRESS, SlagelsePlan.content(), 0).decide(PlanState.NONE).stream()
                .reduce(PlanState.NONE, PlanState::after, (one, other) -> other);
        PlanState approved = draft.after(new PlanApproved("slagelse", "integration-2024-2027", DECISION));
        PlanState extended = approved.after(
                new PlanAmended("slagelse", "integration-2024-2027", new Span.PlanExtended(2029), REASON, DECISION));

        assertThat(line(draft)).isEqualTo("2024-2026 draft");
        assertThat(line(approved)).isEqualTo("2024-2026 approved");
        assertThat(line(extended)).isEqualTo("2024-2029 approved");
    }

    private static String line(PlanState state) {
        PlanLine line = PlanLine.of(SlagelsePlan.ADDRESS, state);
        return line.firstYear() + "-" + line.lastYear() + " " + line.status();
    }
}

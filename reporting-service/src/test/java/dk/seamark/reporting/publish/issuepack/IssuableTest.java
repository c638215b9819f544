package dk.seamark.reporting.publish.issuepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.events.plan.PlanTerms;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.value.Decision;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.reporting.record.period.PeriodSnapshot;
import dk.seamark.standing.SampleEvents;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IssuableTest {

    private static final Decision APPROVAL = new Decision("Udvalget", LocalDate.of(2024, 1, 1), "1");

    private static final PlanTerms TERMS =
            new PlanTerms("p", "Plan", 2024, 2026, null, "Udvalget", "ari", List.of(), List.of(), null, "plan");

    @Test
    void aYearCanBeToldOfWhenItIsOver() {
        PeriodSnapshot year = year(APPROVAL);
        assertThat(Issuable.require(year, LocalDate.of(2025, 1, 1), IssueRequest.PLAIN))
                .isSameAs(year.standing());
        assertRefused("year-not-over", APPROVAL, LocalDate.of(2024, 12, 31));
    }

    @Test
    void aDraftedPlanIsNoGroundForAPack() {
        assertRefused("plan-not-approved", null, LocalDate.of(2025, 1, 1));
    }

    private static void assertRefused(String code, @Nullable Decision approval, LocalDate today) {
        assertThatThrownBy(() -> Issuable.require(year(approval), today, IssueRequest.PLAIN))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static PeriodSnapshot year(@Nullable Decision approval) {
        Standing standing = new Standing(
                SampleEvents.MUNICIPALITY,
                "plan",
                TERMS,
                null,
                approval,
                "2024",
                7,
                "0".repeat(64),
                List.of(),
                List.of(),
                null);
        return new PeriodSnapshot(standing, true, List.of(), List.of());
    }
}

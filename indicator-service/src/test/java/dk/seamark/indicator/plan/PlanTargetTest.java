package dk.seamark.indicator.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.plan.IndicatorTargetRemoved;
import dk.seamark.events.plan.IndicatorTargetRevised;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.rule.AtLeast;
import dk.seamark.events.value.Decision;
import dk.seamark.events.value.TextRef;
import dk.seamark.indicator.ExamplePlan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of targets, as they come over the topic. */
class PlanTargetTest {

    private static final AtLeast RULE = new AtLeast("frekvens", new BigDecimal("60"));

    private final PlanSnapshot plan =
            after(after(ExamplePlan.known(), set("2025-01-01", "Mindst 60")), set("2027-01-01", "Mindst 65"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2024-12-31 | Mindst 60
        2025-01-01 | Mindst 60
        2025-12-31 | Mindst 65
        2027-12-31 | none
        """)
    void aPeriodHasTheNextTarget(LocalDate lastDay, String wording) {
        assertThat(PlanTarget.next(plan.itsTargets(), ExamplePlan.EMPLOYMENT, lastDay)
                        .map(PlanTarget::wording)
                        .orElse("none"))
                .isEqualTo(wording);
        assertThat(PlanTarget.next(plan.itsTargets(), ExamplePlan.LEISURE_COURSES, lastDay))
                .isEmpty();
    }

    @Test
    void aTargetIsRevisedAndRemoved() {
        PlanSnapshot revised = after(
                plan,
                new IndicatorTargetRevised(
                        ExamplePlan.MUNICIPALITY,
                        ExamplePlan.PLAN,
                        ExamplePlan.EMPLOYMENT,
                        LocalDate.of(2025, 1, 1),
                        "Mindst 61",
                        RULE,
                        new TextRef("t1", "0".repeat(64)),
                        new Decision("Byrådet", LocalDate.of(2024, 6, 1), "24-1")));
        PlanSnapshot removed = after(
                revised,
                new IndicatorTargetRemoved(
                        ExamplePlan.MUNICIPALITY, ExamplePlan.PLAN, ExamplePlan.EMPLOYMENT, LocalDate.of(2027, 1, 1)));

        assertThat(removed.asOf(LocalDate.of(2025, 1, 1)).itsTargets())
                .extracting(PlanTarget::wording)
                .containsExactly("Mindst 61");
    }

    private static IndicatorTargetSet set(String date, String wording) {
        return new IndicatorTargetSet(
                ExamplePlan.MUNICIPALITY,
                ExamplePlan.PLAN,
                ExamplePlan.EMPLOYMENT,
                LocalDate.parse(date),
                wording,
                RULE);
    }

    private static PlanSnapshot after(PlanSnapshot before, PlanEvent event) {
        return Objects.requireNonNull(PlanSnapshot.after(before, event, ExamplePlan.ENTERED));
    }
}

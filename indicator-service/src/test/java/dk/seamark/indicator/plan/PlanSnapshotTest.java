package dk.seamark.indicator.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.plan.FollowUp;
import dk.seamark.events.plan.IndicatorRemoved;
import dk.seamark.events.plan.PlanTerms;
import dk.seamark.events.plan.PlanTermsChanged;
import dk.seamark.events.plan.TrackRemoved;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.indicator.ExamplePlan;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PlanSnapshotTest {

    private final PlanSnapshot plan = ExamplePlan.known();

    @Test
    void aPlanIsKnownOnceItIsDraftedAndBindsOnceItIsApproved() {
        PlanSnapshot drafted =
                Objects.requireNonNull(PlanSnapshot.after(null, ExamplePlan.drafted(), ExamplePlan.ENTERED));

        assertThat(drafted.approved()).isFalse();
        assertThat(plan.approved()).isTrue();
        assertThat(plan.tracks()).hasSize(4);
        assertThat(plan.indicators()).hasSize(2);
    }

    @Test
    void whatIsToldOfAPlanThatWasNeverDraftedMakesNoPlan() {
        assertThat(PlanSnapshot.after(null, ExamplePlan.track("x", 1, "ari"), ExamplePlan.ENTERED))
                .isNull();
    }

    @Test
    void whatIsEnteredAgainKeepsItsPlace() {
        PlanSnapshot after = next(ExamplePlan.track(ExamplePlan.MEETINGS, 2, "kultur", FollowUp.ATTENDANCE));

        assertThat(after.tracks()).hasSize(4);
        assertThat(after.tracks().get(1).centreId()).isEqualTo("kultur");
    }

    @Test
    void anIndicatorFollowsItsTrackToAnotherCentre() {
        assertThat(plan.indicator(ExamplePlan.EMPLOYMENT).orElseThrow().centreId())
                .isEqualTo("ari");

        PlanSnapshot after = next(ExamplePlan.track(ExamplePlan.JOBS, 5, "kultur"));

        assertThat(after.indicator(ExamplePlan.EMPLOYMENT).orElseThrow().centreId())
                .isEqualTo("kultur");
    }

    @Test
    void whatIsRemovedIsGone() {
        assertThat(next(new IndicatorRemoved(ExamplePlan.MUNICIPALITY, ExamplePlan.PLAN, ExamplePlan.EMPLOYMENT))
                        .indicator(ExamplePlan.EMPLOYMENT))
                .isEmpty();
        assertThat(next(new TrackRemoved(ExamplePlan.MUNICIPALITY, ExamplePlan.PLAN, ExamplePlan.MEETINGS))
                        .track(ExamplePlan.MEETINGS))
                .isEmpty();
    }

    @Test
    void changedTermsChangeThePeriods() {
        PlanTerms terms = plan.terms();
        PlanSnapshot after = next(new PlanTermsChanged(
                ExamplePlan.MUNICIPALITY,
                ExamplePlan.PLAN,
                new PlanTerms(
                        terms.policyId(),
                        terms.title(),
                        2024,
                        2027,
                        null,
                        terms.committee(),
                        terms.secretariat(),
                        terms.centres(),
                        List.of(),
                        null,
                        terms.document())));

        assertThat(plan.indicator(ExamplePlan.EMPLOYMENT).orElseThrow().lastPeriod())
                .hasToString("2026");
        assertThat(after.indicator(ExamplePlan.EMPLOYMENT).orElseThrow().lastPeriod())
                .hasToString("2027");
    }

    @Test
    void theFirstPeriodIsTheYearBeforeThePlanOrTheEarliestBaseline() {
        assertThat(plan.indicator(ExamplePlan.LEISURE_COURSES).orElseThrow().firstPeriod())
                .hasToString("2023");
        assertThat(plan.indicator(ExamplePlan.EMPLOYMENT).orElseThrow().firstPeriod())
                .hasToString("2022");
        PlanSnapshot after = next(ExamplePlan.indicator(
                ExamplePlan.JOBS,
                ExamplePlan.EMPLOYMENT,
                "5.1",
                ExamplePlan.component("frekvens", PlainUnit.PERCENT, null, null)));
        assertThat(after.indicator(ExamplePlan.EMPLOYMENT).orElseThrow().firstPeriod())
                .hasToString("2023");
    }

    private PlanSnapshot next(dk.seamark.events.plan.PlanEvent event) {
        return Objects.requireNonNull(PlanSnapshot.after(plan, event, ExamplePlan.ENTERED));
    }
}

package dk.seamark.indicator.plan;

import static dk.seamark.indicator.ExamplePlan.EMPLOYMENT;
import static dk.seamark.indicator.ExamplePlan.JOBS;
import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.plan.CentreId;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.wire.Coded;
import dk.seamark.indicator.ExamplePlan;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.security.Caller;
import dk.seamark.kit.security.Role;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The indicator and the track belong to the centre ari. */
class PlansTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        plan     | role         | centre | delivers figures          | reports           | reads or judges
        approved | centre-staff | ari    | yes                       | yes               | yes
        approved | centre-staff | kultur | other-centre              | other-centre      | other-centre
        approved | centre-staff | -      | other-centre              | other-centre      | other-centre
        approved | secretariat  | -      | other-centre              | other-centre      | yes
        approved | auditor      | -      | other-centre              | other-centre      | yes
        drafted  | centre-staff | ari    | plan-not-approved         | plan-not-approved | plan-not-approved
        drafted  | secretariat  | -      | plan-not-approved         | plan-not-approved | plan-not-approved
        unknown  | centre-staff | ari    | plan-unknown              | plan-unknown      | plan-unknown
        """, useHeadersInDisplayName = true)
    void whoMayDeliverTo(
            String state, String role, @Nullable String centre, String delivers, String reports, String reads) {
        Plans plans = (municipality, planId) -> plan(state);
        Caller caller = new Caller(
                new Municipality("slagelse"),
                Coded.of(Role.class, role).orElseThrow(),
                centre == null ? null : new CentreId(centre),
                "actor");

        assertThat(outcome(() -> plans.indicatorOf(caller, "p", EMPLOYMENT))).isEqualTo(delivers);
        assertThat(outcome(() -> plans.trackOf(caller, "p", JOBS))).isEqualTo(reports);
        assertThat(outcome(() -> plans.trackFor(caller, "p", JOBS))).isEqualTo(reads);
    }

    private static Optional<PlanSnapshot> plan(String state) {
        return switch (state) {
            case "approved" -> Optional.of(ExamplePlan.known());
            case "drafted" -> Optional.ofNullable(PlanSnapshot.after(null, ExamplePlan.drafted(), ExamplePlan.ENTERED));
            default -> Optional.empty();
        };
    }

    private static String outcome(Runnable request) {
        try {
            request.run();
            return "yes";
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }
}

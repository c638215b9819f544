package dk.seamark.policy;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.instanceOf;

import dk.seamark.events.PolicyRegistered;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.policy.enterpolicy.EnterPolicy;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A policy is told when it says something new. */
class PolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 2, 1);

    private AggregateTestFixture<Policy> fixture;

    @BeforeEach
    void fixture() {
        fixture = new AggregateTestFixture<>(Policy.class);
    }

    @Test
    void aNewPolicyIsRegistered() {
        fixture.givenNoPriorActivity().when(enter(policy("Kort"))).expectEvents(policy("Kort"));
    }

    @Test
    void theSameWordsAgainSayNothing() {
        fixture.given(policy("Kort")).when(enter(policy("Kort"))).expectNoEvents();
    }

    @Test
    void otherWordsAreRegisteredAgain() {
        fixture.given(policy("Kort")).when(enter(policy("Længere"))).expectEvents(policy("Længere"));
    }

    @Test
    void aPolicyIsNotAdoptedInTheFuture() {
        fixture.givenNoPriorActivity()
                .when(new EnterPolicy(
                        "slagelse/policies/integrationspolitik-2023", policy("Kort"), LocalDate.of(2023, 9, 24)))
                .expectNoEvents()
                .expectException(instanceOf(Refusal.class))
                .expectExceptionMessage(containsString("date-in-future"));
    }

    private static EnterPolicy enter(PolicyRegistered policy) {
        return new EnterPolicy("slagelse/policies/integrationspolitik-2023", policy, TODAY);
    }

    private static PolicyRegistered policy(String vision) {
        return new PolicyRegistered(
                "slagelse",
                "integrationspolitik-2023",
                "Integrationspolitik",
                "Byrådet",
                LocalDate.of(2023, 9, 25),
                vision,
                List.of("Samskabelse"),
                "Politikken");
    }
}

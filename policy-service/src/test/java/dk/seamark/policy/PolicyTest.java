package dk.seamark.policy;

import dk.seamark.events.Municipality;
import dk.seamark.events.PolicyEntered;
import dk.seamark.events.PolicyText;
import dk.seamark.policy.enterpolicy.EnterPolicy;
import dk.seamark.policy.plan.PolicyAddress;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A policy is told when it says something new. */
class PolicyTest {

    private static final PolicyAddress ADDRESS =
            PolicyAddress.of(new Municipality("slagelse"), "integrationspolitik-2023");

    private AggregateTestFixture<Policy> fixture;

    @BeforeEach
    void fixture() {
        fixture = new AggregateTestFixture<>(Policy.class);
    }

    @Test
    void aNewPolicyIsEntered() {
        fixture.givenNoPriorActivity().when(enter(policy(1, "Kort"))).expectEvents(policy(1, "Kort"));
    }

    @Test
    void theSameWordsAgainSayNothing() {
        fixture.given(policy(1, "Kort")).when(enter(policy(1, "Kort"))).expectNoEvents();
    }

    @Test
    void otherWordsAreRegisteredAgain() {
        fixture.given(policy(1, "Kort")).when(enter(policy(2, "Længere"))).expectEvents(policy(2, "Længere"));
    }

    private static EnterPolicy enter(PolicyEntered policy) {
        return new EnterPolicy(ADDRESS.stream(), ADDRESS, policy.text());
    }

    private static PolicyEntered policy(int version, String vision) {
        return new PolicyEntered(
                "slagelse",
                "integrationspolitik-2023",
                version,
                new PolicyText(
                        "Integrationspolitik",
                        2023,
                        null,
                        vision,
                        List.of("Samskabelse"),
                        List.of(),
                        List.of(),
                        List.of(),
                        "Politikken"));
    }
}

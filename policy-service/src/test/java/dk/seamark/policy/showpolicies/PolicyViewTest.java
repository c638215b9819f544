package dk.seamark.policy.showpolicies;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.policy.PolicySuperseded;
import dk.seamark.events.value.Municipality;
import dk.seamark.policy.SlagelsePlan;
import dk.seamark.policy.lifecycle.PolicyAddress;
import dk.seamark.policy.lifecycle.PolicyState;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The status of a policy that is superseded on 1 July 2030, day by day. */
class PolicyViewTest {

    private static final PolicyState GIVES_WAY = SlagelsePlan.adoptedPolicy()
            .after(new PolicySuperseded("slagelse", SlagelsePlan.POLICY, "en-ny", LocalDate.of(2030, 7, 1)));

    @ParameterizedTest
    @CsvSource({"2029-01-01, adopted", "2030-06-30, adopted", "2030-07-01, superseded", "2031-01-01, superseded"})
    void holdsUntilItsSuccessorDoes(LocalDate today, String status) {
        PolicyView view =
                PolicyView.of(PolicyAddress.of(new Municipality("slagelse"), SlagelsePlan.POLICY), GIVES_WAY, today);

        assertThat(view.status()).isEqualTo(status);
        assertThat(view.succession()).isNotNull();
    }
}

package dk.seamark.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.stack.Stack;
import dk.seamark.stack.fuzz.Fuzz;
import dk.seamark.stack.fuzz.FuzzReport;
import dk.seamark.stack.fuzz.FuzzSettings;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every example of the contracts is accepted, and what is sent around them breaks nothing: a short run of {@code
 * ./seamark fuzz}, of which {@code FuzzRunTest} shows that it finds faults. {@link FuzzStory} sends what is no HTTP.
 */
@ExtendWith(RunningStack.class)
final class ContractFuzzStory {

    private static final long SEED = Long.getLong("seamark.fuzz.seed", 20_261_130);
    private static final int REQUESTS = 200;

    /**
     * They need a record that reporting-service cannot read, or a StatBank: DismissRecordIT makes one, and ProposalsIT
     * has the other.
     */
    private static final Set<String> OUT_OF_REACH = Set.of(
            "reporting requestDismissal",
            "reporting approveDismissal",
            "reporting declineDismissal",
            "indicator fetchFigures");

    @Test
    void noAnswerIsOtherThanItsContractAndNothingRefusedIsKept(Stack stack) {
        FuzzReport report = Fuzz.run(stack, FuzzSettings.of(REQUESTS, SEED), System.out::println);
        assertThat(report.findings()).as("seed %d:%n%s", SEED, report.table()).isEmpty();
        // The examples alone are accepted of every operation.
        assertThat(report.neverAccepted()).as("seed %d", SEED).isSubsetOf(OUT_OF_REACH);
        assertThat(report.sent()).isGreaterThan(REQUESTS);
        assertThat(report.events()).isGreaterThan(50);
    }
}

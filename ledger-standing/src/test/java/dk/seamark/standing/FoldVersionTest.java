package dk.seamark.standing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.value.Municipality;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each state that the fold makes is pinned together with the fold's version. If a row fails because the same events
 * lead to another state, change the version as well, so that stored facts of the old version are rebuilt.
 */
class FoldVersionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            5 | b9f965b687d8f58b | an adopted policy, policy a gives b
            5 | 90fef861354f309c | an approved plan, revised i 2025-01-01, finding f
            5 | 97e644eed19f796b | an approved plan, recorded m i/c/2024, corrected m by n i/c/2024
            5 | 3116f866193ca0ef | an approved plan, missing i/c/2024, pack 2024 1
            5 | f11e407d93b81566 | an approved plan, report submitted t/2024 1
            5 | 6f00f52ff9993353 | an approved plan, report recommending t/2024 1, report approved t/2024 1
            5 | f5d533197e8946b3 | plan drafted, plan drafted
            """)
    void theSameEventsLeadToTheSameState(String version, String begins, String history) {
        LedgerFold fold = new LedgerFold(new Municipality(SampleEvents.MUNICIPALITY));
        History.of(history).forEach(event -> fold.apply(fold.position() + 1, event));

        assertThat(LedgerFold.VERSION + " " + fold.stateHash()).startsWith(version + " " + begins);
    }
}

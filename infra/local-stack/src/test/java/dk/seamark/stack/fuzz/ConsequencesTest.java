package dk.seamark.stack.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsequencesTest {

    /** Given what was accepted in vestby: whether an event there, or elsewhere, needs no receipt. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            indicator approveErasure | vestby | vestby/plans/p/redactions/2024/1 reporting.committee-pack-redacted | true
            policy approveErasure    | vestby | vestby/plans/p/redactions/2024/1 reporting.committee-pack-redacted | true
            policy requestErasure    | vestby | vestby/plans/p/redactions/2024/1 reporting.committee-pack-redacted | false
            policy approveErasure    | oestby | oestby/plans/p/redactions/2024/1 reporting.committee-pack-redacted | false
            policy approveErasure    | vestby | vestby/plans/p/packs/2024 reporting.committee-pack-issued          | false
            """)
    void aRedactionFollowsFromAnErasure(String accepted, String town, String event, boolean explained) {
        Consequences consequences = new Consequences();
        consequences.accepted("vestby", accepted);

        assertThat(consequences.explain(town, event)).isEqualTo(explained);
    }
}

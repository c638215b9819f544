package dk.seamark.reporting.record.period;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.kit.problem.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a time of a request means, in UTC, or how it is refused. */
class AsOfTimeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            asOf                      | the moment
            2025-03-01T12:00:00Z      | 2025-03-01T12:00:00Z
            2025-03-01T12:00:00+02:00 | 2025-03-01T10:00:00Z
            2025-03-01T12:00:00 02:00 | 2025-03-01T10:00:00Z
            2025-03-01T12:00:00.1234567Z | 2025-03-01T12:00:00.123456Z
            2025-03-01                | 2025-03-01T22:59:59.999999Z
            2025-07-01                | 2025-07-01T21:59:59.999999Z
            2024-02-29                | 2024-02-29T22:59:59.999999Z
            2025-02-29                | asOf.form
            2025-03-01T12:00          | 2025-03-01T11:00:00Z
            2025-07-01T12:00:00       | 2025-07-01T10:00:00Z
            # the clocks are set back on 26 October 2025 at 3, and forward on 30 March at 2
            2025-10-26T02:30          | 2025-10-26T01:30:00Z
            2025-03-30T02:30          | 2025-03-30T01:30:00Z
            2025-10-26                | 2025-10-26T22:59:59.999999Z
            2025-03-01T25:00          | asOf.form
            2025-13-01                | asOf.form
            01-03-2025                | asOf.form
            1. marts 2025             | asOf.form
            yesterday                 | asOf.form
            0001-01-01                | asOf.before-ledgers
            """, useHeadersInDisplayName = true)
    void aTimeIsReadInTheFormsThatPeopleWrite(String asOf, String moment) {
        String found;
        try {
            found = AsOfTime.parse(asOf).toString();
        } catch (Refusal refusal) {
            found = refusal.violations().getFirst().rule();
        }

        assertThat(found).isEqualTo(moment);
    }
}

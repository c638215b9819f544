package dk.seamark.reporting.record.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The time until the nightly rebuild in Denmark, from a moment in UTC. */
class NightlyRebuildsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # in Denmark | from                 | until     |
            02:30        | 2026-01-10T00:00:00Z | PT1H30M   | winter: an hour ahead of UTC
            02:30        | 2026-07-10T00:00:00Z | PT30M     | summer: two hours
            02:30        | 2026-01-10T01:30:00Z | PT24H     | just now: tomorrow
            02:30        | 2026-01-10T02:00:00Z | PT23H30M  | over: tomorrow
            02:30        | 2026-03-28T12:00:00Z | PT13H30M  | 02:30 is left out that night: 03:30 stands for it
            04:00        | 2026-03-28T12:00:00Z | PT14H     | the night is an hour shorter
            04:00        | 2026-10-24T12:00:00Z | PT15H     | the night is an hour longer
            """)
    void itIsThisLong(LocalTime at, ZonedDateTime from, Duration until, String why) {
        assertThat(NightlyRebuilds.until(at, from)).as(why).isEqualTo(until);
    }
}

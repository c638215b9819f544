package dk.seamark.kit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TombstoneDelayTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        max.compaction.lag.ms | segment.ms | again
        86400000              | 604800000  | PT25H
        7200000               | 604800000  | PT3H
        9223372036854775807   | 604800000  | PT169H
        86400000              | 3600000    | PT2H
        """, useHeadersInDisplayName = true)
    void aTombstoneComesAgainWhenKafkaBeginsANewSegmentForIt(long lag, long segment, Duration again) {
        assertThat(TombstoneDelay.of(lag, segment)).isEqualTo(again);
    }
}

package dk.seamark.events.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.seamark.events.value.ReportingPeriod;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The years in which an indicator is measured that is not measured each year. */
class RoundsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            every | of   | asked   | measured | before | next
            2     | 2025 | 2025    | yes      | 2023   | 2027
            2     | 2025 | 2026    | no       | 2025   | 2027
            2     | 2025 | 2024    | no       | 2023   | 2025
            2     | 2025 | 2023    | yes      | 2021   | 2025
            2     | 2025 | 2026-H1 | no       | 2025   | 2027
            2     | 1990 | 1990    | yes      | -      | 1992
            2     | 1991 | 1990    | no       | -      | 1991
            3     | 2025 | 2024    | no       | 2022   | 2025
            3     | 2025 | 2026    | no       | 2025   | 2028
            4     | 2025 | 2021    | yes      | 2017   | 2025
            5     | 2199 | 2194    | yes      | 2189   | 2199
            """, useHeadersInDisplayName = true)
    void goOnInBothDirections(int every, int of, String asked, String measured, @Nullable String before, int next) {
        Rounds rounds = new Rounds(every, of);
        ReportingPeriod period = ReportingPeriod.parse(asked);

        assertThat(rounds.include(period)).isEqualTo(measured.equals("yes"));
        assertThat(rounds.before(period).map(ReportingPeriod::toString).orElse(null))
                .isEqualTo(before);
        assertThat(rounds.nextYear(period)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            date       | 2025 and 2027 | 2024 and 2026
            2026-01-01 | 2025          | 2024
            2025-12-31 | 2023          | 2024
            2026-07-01 | 2025          | 2024
            2027-01-01 | 2025          | 2026
            2027-12-31 | 2025          | 2026
            2028-01-01 | 2027          | 2026
            """, useHeadersInDisplayName = true)
    void aTargetJudgesTheLastThatHasEndedBeforeIt(LocalDate date, String odd, String even) {
        assertThat(new Rounds(2, 2025).lastEndedBefore(date)).hasToString(odd);
        assertThat(new Rounds(2, 2024).lastEndedBefore(date)).hasToString(even);
    }

    @Test
    void beforeTheFirstRoundNoneHasEnded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rounds(2, 1991).lastEndedBefore(LocalDate.of(1991, 1, 1)))
                .withMessageContaining("1991-01-01");
    }

    @ParameterizedTest
    @ValueSource(ints = {-2, 0, 1, 6})
    void areTwoToFiveYearsApart(int every) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rounds(every, 2025));
    }
}

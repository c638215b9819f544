package dk.seamark.kit.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTextsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        written    | period  | recorded
        2025-02-01 | 2024    | 2025-02-01
        2024-01-15 | 2024    | 2024-12-31
        2024-01-15 | 2024-Q1 | 2024-03-31
        2024-01-15 | 2026-H1 | 2026-06-30
        2024-01-15 | -       | 2024-01-15
        2024-01-15 | often   | 2024-01-15
        """, useHeadersInDisplayName = true)
    void aTextOfAPeriodIsKeptFromThePeriodsEnd(LocalDate written, @Nullable String period, LocalDate recorded) {
        assertThat(DueTexts.recorded(written, period)).isEqualTo(recorded);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        over       | adopted    | erased from
        2033-01-01 | 2026-11-29 | 2033-01-31
        2019-01-01 | 2026-11-29 | 2026-12-29
        2033-01-01 | -          | -
        """, useHeadersInDisplayName = true)
    void whatIsDueWaitsForThirtyDaysAlsoAfterTheAdoption(
            LocalDate over, @Nullable LocalDate adopted, @Nullable LocalDate erasedFrom) {
        assertThat(DueTexts.erasedFrom(over, adopted)).isEqualTo(erasedFrom);
    }
}

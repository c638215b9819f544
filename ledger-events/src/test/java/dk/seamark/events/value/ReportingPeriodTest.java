package dk.seamark.events.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, 2024, 2024-H2",
        "2026-01-01, 2025, 2025-H2",
        "2025-01-02, 2025, 2025-H1",
        "2025-06-30, 2025, 2025-H1",
        "2025-07-01, 2025, 2025-H1",
        "2025-07-02, 2025, 2025-H2",
        "2025-12-31, 2025, 2025-H2",
        "2024-02-29, 2024, 2024-H1",
        "1991-01-01, 1990, 1990-H2",
        "2200-01-01, 2199, 2199-H2"
    })
    void aTargetJudgesThePeriodOfTheDayBeforeIt(LocalDate targetDate, String year, String half) {
        assertThat(ReportingPeriod.judgedBy(targetDate, Cadence.YEARLY)).hasToString(year);
        assertThat(ReportingPeriod.judgedBy(targetDate, Cadence.HALF_YEARLY)).hasToString(half);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            date       | yearly | half-yearly | quarterly
            2025-01-01 | 2024   | 2024-H2     | 2024-Q4
            2025-01-02 | 2024   | 2024-H2     | 2024-Q4
            2025-03-31 | 2024   | 2024-H2     | 2024-Q4
            2025-04-01 | 2024   | 2024-H2     | 2025-Q1
            2025-06-30 | 2024   | 2024-H2     | 2025-Q1
            2025-07-01 | 2024   | 2025-H1     | 2025-Q2
            2025-07-02 | 2024   | 2025-H1     | 2025-Q2
            2025-10-01 | 2024   | 2025-H1     | 2025-Q3
            2025-12-31 | 2024   | 2025-H1     | 2025-Q3
            2026-01-01 | 2025   | 2025-H2     | 2025-Q4
            2024-02-29 | 2023   | 2023-H2     | 2023-Q4
            1991-01-01 | 1990   | 1990-H2     | 1990-Q4
            2200-01-01 | 2199   | 2199-H2     | 2199-Q4
            """, useHeadersInDisplayName = true)
    void theLastThatHasEndedIsOverOnTheDayBefore(LocalDate date, String yearly, String halfYearly, String quarterly) {
        assertThat(ReportingPeriod.lastEndedBefore(date, Cadence.YEARLY)).hasToString(yearly);
        assertThat(ReportingPeriod.lastEndedBefore(date, Cadence.HALF_YEARLY)).hasToString(halfYearly);
        assertThat(ReportingPeriod.lastEndedBefore(date, Cadence.QUARTERLY)).hasToString(quarterly);
    }

    @Test
    void beforeTheFirstPeriodNoneHasEnded() {
        LocalDate inTheFirst = LocalDate.of(1990, 3, 31);
        for (Cadence cadence : Cadence.values()) {
            assertThatIllegalArgumentException().isThrownBy(() -> ReportingPeriod.lastEndedBefore(inTheFirst, cadence));
        }
    }

    @Test
    void aTargetBeforeAllPeriodsJudgesNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.judgedBy(LocalDate.of(1990, 1, 1), Cadence.YEARLY))
                .withMessageContaining("1989");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "24",
                "02024",
                "2024 ",
                "+2024",
                "-2024",
                "2024-H3",
                "2024-Q0",
                "2024-Q5",
                "2024-q1",
                "2024-Q1-Q2",
                "1989-Q4",
                "2024-h1",
                "2024H1",
                "2024-H1 ",
                "２０２４",
                "1989",
                "1989-H2",
                "2200",
                "2200-H1",
                "0000"
            })
    void whatIsNoPeriodOfTheLedgerIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ReportingPeriod.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1990", "1990-H1", "2024", "2024-H1", "2024-H2", "2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4", "2199-Q4"
            })
    void isReadAsItIsWritten(String text) {
        assertThat(ReportingPeriod.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2024,    2024-01-01, 2024-12-31, 2023,    2023,    yearly",
        "2024-H1, 2024-01-01, 2024-06-30, 2023-H2, 2023-H1, half-yearly",
        "2024-H2, 2024-07-01, 2024-12-31, 2024-H1, 2023-H2, half-yearly",
        "2024-Q1, 2024-01-01, 2024-03-31, 2023-Q4, 2023-Q1, quarterly",
        "2024-Q2, 2024-04-01, 2024-06-30, 2024-Q1, 2023-Q2, quarterly",
        "2024-Q3, 2024-07-01, 2024-09-30, 2024-Q2, 2023-Q3, quarterly",
        "2024-Q4, 2024-10-01, 2024-12-31, 2024-Q3, 2023-Q4, quarterly",
        "1990-Q1, 1990-01-01, 1990-03-31, ,        ,        quarterly",
        "1990,    1990-01-01, 1990-12-31, ,        ,        yearly",
        "1990-H1, 1990-01-01, 1990-06-30, ,        ,        half-yearly",
        "1990-H2, 1990-07-01, 1990-12-31, 1990-H1, ,        half-yearly"
    })
    void hasItsDaysAndItsNeighbours(
            String text, LocalDate first, LocalDate last, String previous, String yearBefore, String cadence) {
        ReportingPeriod period = ReportingPeriod.parse(text);

        assertThat(period.firstDay()).isEqualTo(first);
        assertThat(period.lastDay()).isEqualTo(last);
        assertThat(period.previous().map(ReportingPeriod::toString).orElse(null))
                .isEqualTo(previous);
        assertThat(period.yearBefore().map(ReportingPeriod::toString).orElse(null))
                .isEqualTo(yearBefore);
        assertThat(period.cadence().code()).isEqualTo(cadence);
    }

    @Test
    void comesInTheOrderInWhichItEnds() {
        assertThat(Stream.of(
                                "2025-H1", "2024-Q4", "2024", "2024-Q1", "2024-H2", "2024-Q3", "2023", "2024-H1",
                                "2024-Q2", "2023-H2")
                        .map(ReportingPeriod::parse)
                        .sorted()
                        .map(ReportingPeriod::toString))
                .containsExactly(
                        "2023-H2", "2023", "2024-Q1", "2024-Q2", "2024-H1", "2024-Q3", "2024-Q4", "2024-H2", "2024",
                        "2025-H1");
    }
}

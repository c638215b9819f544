package dk.seamark.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, 2024",
        "2026-01-01, 2025",
        "2027-01-01, 2026",
        "2025-01-02, 2025",
        "2025-12-31, 2025",
        "2024-12-31, 2024",
        "2024-02-29, 2024",
        "1991-01-01, 1990",
        "2200-01-01, 2199"
    })
    void aTargetJudgesTheYearOfTheDayBeforeIt(LocalDate targetDate, int year) {
        assertThat(ReportingPeriod.judgedBy(targetDate)).isEqualTo(new ReportingPeriod(year));
    }

    @Test
    void aTargetBeforeAllPeriodsJudgesNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.judgedBy(LocalDate.of(1990, 1, 1)))
                .withMessageContaining("1989");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "02024", "2024 ", "+2024", "-2024", "2024-H1", "２０２４", "1989", "2200", "0000"})
    void whatIsNoYearOfTheLedgerIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ReportingPeriod.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1990", "2024", "2199"})
    void isReadAsItIsWritten(String text) {
        assertThat(ReportingPeriod.parse(text)).hasToString(text);
    }

    @Test
    void hasItsDaysAndItsNeighbourAndItsOrder() {
        ReportingPeriod period = new ReportingPeriod(2024);

        assertThat(period.firstDay()).isEqualTo("2024-01-01");
        assertThat(period.lastDay()).isEqualTo("2024-12-31");
        assertThat(period.previous()).isEqualTo(new ReportingPeriod(2023)).isLessThan(period);
    }
}

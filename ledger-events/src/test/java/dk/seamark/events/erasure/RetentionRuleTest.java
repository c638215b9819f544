package dk.seamark.events.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionRuleTest {

    /** Article 3 of Regulation (EEC, Euratom) 1182/71. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        from       | keep | first day not kept
        2027-12-31 | P5Y  | 2033-01-01
        2024-02-29 | P1Y  | 2025-03-01
        2024-02-29 | P4Y  | 2028-03-01
        2023-02-28 | P1Y  | 2024-02-29
        2024-01-30 | P1M  | 2024-03-01
        2024-01-31 | P1M  | 2024-03-01
        2023-01-31 | P1M  | 2023-03-01
        2024-03-31 | P6M  | 2024-10-01
        2024-04-30 | P1M  | 2024-05-31
        2024-12-31 | P18M | 2026-07-01
        """, useHeadersInDisplayName = true)
    void theDayOfTheEventIsNotCountedAndTheLastDayIsWhole(LocalDate from, String keep, LocalDate over) {
        assertThat(new RetentionRule(TextKind.DRAFT, keep, RetentionStart.TEXT_DATE).over(from))
                .isEqualTo(over);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        from       | keep | recorded   | first day not kept
        2027-12-31 | P5Y  | 2025-06-01 | 2033-01-01
        2027-12-31 | P5Y  | 2032-12-31 | 2034-01-01
        2019-12-31 | P1Y  | 2026-11-29 | 2027-11-30
        2019-12-31 | P1Y  | 2024-02-29 | 2025-03-01
        """, useHeadersInDisplayName = true)
    void aTextOnRecordIsKeptForAYearFromWhenItCame(LocalDate from, String keep, LocalDate recorded, LocalDate over) {
        assertThat(new RetentionRule(TextKind.NOTE, keep, RetentionStart.PLAN_END).over(from, recorded))
                .isEqualTo(over);
    }
}

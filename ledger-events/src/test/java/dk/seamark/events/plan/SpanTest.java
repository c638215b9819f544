package dk.seamark.events.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        last day before | amended    | last year | last day
        2027-12-31      | 2026-11-29 | 2026      | 2026-12-31
        2027-12-31      | 2026-11-29 | 2019      | 2026-11-29
        2027-12-31      | 2027-01-01 | 2026      | 2027-01-01
        2027-12-31      | 2030-05-01 | 2025      | 2030-05-01
        2027-12-31      | 2026-11-29 | 2029      | 2029-12-31
        2026-11-29      | 2026-12-01 | 2030      | 2030-12-31
        """, useHeadersInDisplayName = true)
    void nobodyLaysThePlansLastDayIntoThePast(LocalDate before, LocalDate on, int lastYear, LocalDate last) {
        Span span = lastYear > before.getYear() ? new Span.PlanExtended(lastYear) : new Span.PlanEnded(lastYear);

        assertThat(span.lastDay(before, on)).isEqualTo(last);
    }
}

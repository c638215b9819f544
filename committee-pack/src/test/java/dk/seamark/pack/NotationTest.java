package dk.seamark.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.value.Unit;
import dk.seamark.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotationTest {

    private static final Notation ENGLISH = new Notation(Language.ENGLISH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            percent      | 61       | 0 | 61%
            percent      | 61.75    | 0 | 61.75%
            count        | 1234567  | 0 | 1,234,567
            count        | -5       | 0 | −5
            grade-points | -1234.50 | 1 | −1,234.5_grade_points
            yes-no       | 1        | 0 | yes
            yes-no       | 0        | 0 | no
            percent      | 61.1234565 | 0 | 61.123457%
            duration d   | 1        | 0 | 1_day
            DKK          | 1234.5   | 2 | DKK_1,234.50
            per 1000 borgere/citizens | 12.5 | 0 | 12.5 per 1,000 citizens
            """)
    void englishValues(String unit, BigDecimal value, int decimals, String shown) {
        assertThat(ENGLISH.exact(value, Unit.ofCode(unit).orElseThrow(), decimals))
                .isEqualTo(shown.replace('_', '\u00a0'));
    }

    @Test
    void datesAndPeriods() {
        assertThat(ENGLISH.date(LocalDate.of(2025, 3, 31))).isEqualTo("31\u00a0March\u00a02025");
        assertThat(ENGLISH.period("2024")).isEqualTo("2024");
        assertThat(ENGLISH.period("2024-H1")).isEqualTo("first\u00a0half\u00a0of\u00a02024");
        assertThat(ENGLISH.period("2024-Q4")).isEqualTo("fourth\u00a0quarter\u00a0of\u00a02024");
        assertThat(new Notation(Language.DANISH).period("2024-Q1")).isEqualTo("1.\u00a0kvartal\u00a02024");
        assertThat(new Notation(Language.DANISH).period("2024-H2")).isEqualTo("2.\u00a0halvår\u00a02024");
    }
}

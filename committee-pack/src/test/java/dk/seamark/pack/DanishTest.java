package dk.seamark.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.value.Unit;
import dk.seamark.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DanishTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            value      | decimals | shown
            0          | 0        | 0
            -0.04      | 1        | 0,0
            -0.05      | 1        | −0,1
            61         | 0        | 61
            61.5       | 0        | 62
            1.25       | 1        | 1,3
            999        | 0        | 999
            1000       | 0        | 1.000
            1234567.8  | 2        | 1.234.567,80
            -1234      | 0        | −1.234
            1E+4       | 0        | 10.000
            """, useHeadersInDisplayName = true)
    void aNumberHasADecimalCommaAndThousandsPoints(BigDecimal value, int decimals, String shown) {
        assertThat(Danish.number(value, decimals)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            value | unit            | shown
            118   | count           | 118
            61    | percent         | 61_%
            1.4   | grade-points    | 1,4_karakterpoint
            3.6   | wellbeing-score | 3,6
            1     | yes-no          | ja
            0     | yes-no          | nej
            """, useHeadersInDisplayName = true)
    void aValueHasItsUnitAfterASpaceThatNoLineBreaksAt(BigDecimal value, String unit, String shown) {
        assertThat(new Notation(Language.DANISH).value(value, Unit.ofCode(unit).orElseThrow(), value.scale()))
                .isEqualTo(shown.replace('_', '\u00a0'));
    }

    @Test
    void aDateIsWrittenOut() {
        assertThat(Danish.date(LocalDate.of(2025, 1, 1))).isEqualTo("1.\u00a0januar\u00a02025");
        assertThat(Danish.date(LocalDate.of(2023, 10, 31))).isEqualTo("31.\u00a0oktober\u00a02023");
    }
}

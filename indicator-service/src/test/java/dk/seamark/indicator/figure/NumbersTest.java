package dk.seamark.indicator.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0                             | bounded
        -61.5                         | bounded
        0.000000000000001             | bounded
        0.0000000000000001            | too long
        999999999999999999999999999   | bounded
        1000000000000000000000000000  | too long
        123456789012.345678901234567  | bounded
        1234567890123.456789012345678 | too long
        1e3                           | too long
        1e999999999                   | too long
        1e-999999999                  | too long
        """)
    void aNumberIsShort(String number, String verdict) {
        assertThat(Numbers.bounded(new BigDecimal(number)) ? "bounded" : "too long")
                .isEqualTo(verdict);
    }
}

package dk.seamark.web.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.text.Language;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            0|0
            112|112
            61,5|61.5
            61,50|61.50
            1.234|1234
            1.234,5|1234.5
            1.234.567|1234567
            12345|12345
            -3,2|-3.2
            −3,2|-3.2
             61,5 % |61.5
            61,5%|61.5
            """)
    void aDanishNumberIsReadWithItsDecimals(String written, BigDecimal number) {
        assertThat(WrittenNumber.read(written)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "%",
                "61.5",
                "1.23",
                "1.2345",
                "1234.567",
                "1,234,5",
                "1.234.5",
                ",5",
                "5,",
                "1 234",
                "1e3",
                "NaN",
                "0x1",
                "12 stk",
                "1..234",
                "--1",
                "1234567890123456789012345678"
            })
    void whatCouldBeMeantInTwoWaysOrIsNoNumberIsNotRead(String written) {
        assertThat(WrittenNumber.read(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0", "112", "61.5", "61.50", "1234567.25", "-3.2"})
    void whatIsPutIntoAFieldIsReadAsTheSame(BigDecimal number) {
        assertThat(WrittenNumber.read(WrittenNumber.inField(number))).contains(number);
    }

    @Test
    void aReaderSeesThousandsParted() {
        BigDecimal number = new BigDecimal("-1234567.80");
        assertThat(WrittenNumber.shown(number, Language.DANISH)).isEqualTo("−1.234.567,80");
        assertThat(WrittenNumber.shown(number, Language.ENGLISH)).isEqualTo("−1,234,567.80");
        assertThat(WrittenNumber.shown(new BigDecimal("999"), Language.DANISH)).isEqualTo("999");
    }
}

package dk.seamark.policy.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.architecture.CountedReads;
import dk.seamark.architecture.PatternWork;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedNumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        100 unge om året vejledes           | 100
        Mindst 1.000 og højst 1,50          | 1.5 1000
        Uddannelse for 25-64-årige          |
        Efter 9. klasse og § 17.4           |
        efter §   5 og Nr. 7, stk. 3        |
        karakteren 2 og Karakter  4         |
        indikator 3, spor 4, trin 5         |
        version 6 og klasse 7               |
        underklasse 7                       | 7
        I 2024 og 2025                      |
        Mindst 2000 unge                    | 2000
        højst   1950 og HØJST 2010          | 1950 2010
        flere end 2100, mere end 2000       | 2000 2100
        """)
    void anAmountIsTakenAndANameIsNot(String text, String amounts) {
        assertThat(StatedNumbers.in(text).stream()
                        .map(number -> number.stripTrailingZeros().toPlainString())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(amounts == null ? "" : amounts);
    }

    @Test
    void eachCharacterIsReadAFewTimes() {
        assertThat(PatternWork.excess("1 .,§anrk", text -> {
                    CountedReads counted = new CountedReads(text);
                    StatedNumbers.in(counted);
                    return counted.reads();
                }))
                .isEmpty();
    }
}

package dk.seamark.policy.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.architecture.CountedReads;
import dk.seamark.architecture.PatternWork;
import java.math.BigDecimal;
import java.util.Collection;
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
        1 234 567 borgere                   | 1234567
        1\u00a0234\u00a0567 borgere       | 1234567
        1\u2009234 og 2\u202f345          | 1234 2345
        1.234,5 og 1 234,50                 | 1234.5
        i 2023 120 børn                     | 120
        12 345 67                           | 67 12345
        −5 grader og (−1,5)                 | -5 -1.5
        -5 grader, 3-5 og 4 - 2             | -5 2 4
        18 år, 12 måneder og 65+            |
        de 18-årige, 5 årsalderen, 0.-3. kl |
        unge under 25 i 30 forløb           | 30
        under 25 forløb                     | 25
        §§ 17 og 18, artikel 8, kapitel 3   |
        ISO 9001 og 14001, ISO 27001:2022   |
        verdensmål 4, kl. 10 og 1. januar   |
        1.1.2025 og 2025-01-01              |
        fra 7 % i 2024 til 5 %              | 5
        to, tre og halvdelen                |
        """)
    void anAmountIsTakenAndANameIsNot(String text, String amounts) {
        assertThat(plain(StatedNumbers.in(text.translateEscapes()))).isEqualTo(amounts == null ? "" : amounts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        To interne møder                    | 2     |
        mindst tre og højst tyve møder      | 3 20  | 3 20
        Yderligere fem forløb               | 5     | 5
        mere end seks, færre end syv        | 6 7   | 6 7
        mindst halvdelen                    | 50    | 50
        Der holdes elleve og tolv møder     | 11 12 |
        de to grupper og begge to køn       |       |
        mellem to grupper, en af tre        |       |
        to af tre, to ud af tre             |       |
        en til to og to til fire            |       |
        to gange om året, tre år            |       |
        de mindst to grupper                | 2     | 2
        en, et og én                        |       |
        klasse fem og trin seks             |       |
        seksten sytten atten nitten         | 16 17 18 19 |
        """)
    void aNumberWordIsTakenWhereItCounts(String text, String amounts, String behindABound) {
        assertThat(plain(StatedNumbers.inWords(text, true))).isEqualTo(amounts == null ? "" : amounts);
        assertThat(plain(StatedNumbers.boundInWords(text, true))).isEqualTo(behindABound == null ? "" : behindABound);
    }

    private static String plain(Collection<BigDecimal> numbers) {
        return numbers.stream()
                .map(number -> number.stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(" "));
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

package dk.seamark.events.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.value.Unit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the figures of merged municipalities come to. */
class CombinationTest {

    /** A figure is a number, with its counts behind it where it has some: 62 (62/100). */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            combination      | unit        | decimals | figures                          | comes to
            same             | count       | 0        | 12                               | 12
            same             | percent     | 1        | 62.0 (62/100)                    | 62.0 (62/100)
            same             | grade-points| 1        | 7.2                              | 7.2
            same             | count       | 0        | 12; 13                           | not so many
            added            | count       | 0        | 12; 13                           | 25
            added            | count       | 0        | 12; 13; 0                        | 25
            added            | count       | 0        | 12                               | not so many
            added            | million DKK | 1        | 1.5; 2.25                        | 3.75
            added            | duration d  | 0        | 30; 45                           | 75
            added            | quantity kg | 1        | 0.5; 0.5                         | 1.0
            added            | percent     | 1        | 62.0 (62/100); 61.0 (61/100)     | not this unit
            added            | ratio       | 2        | 1.5; 2.5                         | not this unit
            added            | grade-points| 1        | 7.2; 6.8                         | not this unit
            added            | index 2015=100 | 0     | 101; 99                          | not this unit
            added            | yes-no      | 0        | 1; 1                             | not this unit
            shares-of-counts | percent     | 1        | 62.0 (62/100); 61.0 (61/100)     | 61.5 (123/200)
            shares-of-counts | percent     | 0        | 62.0 (62/100); 61.0 (61/100)     | 62 (123/200)
            shares-of-counts | percent     | 1        | 90.0 (9/10); 50.0 (500/1000)     | 50.4 (509/1010)
            shares-of-counts | percent     | 1        | 62.0 (62/100); 61.0              | nothing
            shares-of-counts | percent     | 1        | 62.0; 61.0                       | nothing
            shares-of-counts | percent     | 1        | 0 (0/5); 0 (0/7)                 | 0.0 (0/12)
            shares-of-counts | per 1000 borgere/inhabitants | 2 | 5 (5/1000); 7 (7/1000) | 6.00 (12/2000)
            shares-of-counts | ratio       | 2        | 1.5 (3/2); 2 (2/1)               | 1.67 (5/3)
            shares-of-counts | percent     | 1        | 62.0 (62/100)                    | not so many
            shares-of-counts | count       | 0        | 12; 13                           | not this unit
            shares-of-counts | grade-points| 1        | 7.2; 6.8                         | not this unit
            """, useHeadersInDisplayName = true)
    void putsFiguresTogether(String combination, String unit, int decimals, String figures, String expected) {
        Combination how = Arrays.stream(Combination.values())
                .filter(each -> each.code().equals(combination))
                .findFirst()
                .orElseThrow();
        Unit of = Unit.ofCode(unit).orElseThrow();
        List<Combination.Numbers> parts = Arrays.stream(figures.split(";", -1))
                .map(CombinationTest::numbers)
                .toList();

        assertThat(said(how, parts, of, decimals)).isEqualTo(expected);
    }

    private static String said(Combination how, List<Combination.Numbers> parts, Unit unit, int decimals) {
        if (!how.suits(unit)) {
            return "not this unit";
        }
        return how.takes(parts.size())
                ? how.of(parts, unit, decimals).map(CombinationTest::text).orElse("nothing")
                : "not so many";
    }

    private static Combination.Numbers numbers(String text) {
        String[] words = text.strip().split("[ (/)]+", -1);
        return words.length == 1
                ? new Combination.Numbers(new BigDecimal(words[0]), null, null)
                : new Combination.Numbers(new BigDecimal(words[0]), new BigDecimal(words[1]), new BigDecimal(words[2]));
    }

    private static String text(Combination.Numbers numbers) {
        return Stream.of(numbers.value().toPlainString(), counts(numbers.numerator(), numbers.denominator()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String counts(@Nullable BigDecimal above, @Nullable BigDecimal below) {
        return above == null || below == null ? "" : "(" + above + "/" + below + ")";
    }
}

package dk.seamark.events.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.value.Fraction;
import dk.seamark.events.value.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

    /** What a figure of 123 of 200, or of as many as are given, is judged by; "value" where that is what was sent. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            unit                         | value | numerator | denominator | judged
            percent                      | 62    | 123       | 200         | 61.5
            percent                      | 62    | -         | -           | value
            per 100 elever/pupils        | 62    | 123       | 200         | 61.5
            per 1000 borgere/inhabitants | 615   | 123       | 200         | 615
            per 1000 borgere/inhabitants | 62    | 123       | 2000        | 61.5
            per 100000 borgere/inhabitants | 615 | 123       | 20000       | 615
            ratio                        | 1     | 123       | 200         | 0.615
            # A mean says only how many it is of.
            score 0 to 10                | 7     | -         | 200         | value
            duration d                   | 14    | -         | 200         | value
            # No quotient of two counts.
            percent-change               | 62    | 123       | 200         | value
            count                        | 62    | 123       | 200         | value
            """, useHeadersInDisplayName = true)
    void aFigureIsJudgedByItsCountsIfItIsAQuotientOfThem(
            String unit, BigDecimal value, @Nullable BigDecimal some, @Nullable BigDecimal all, String judged) {
        Figure sent = new Figure(
                value, Unit.ofCode(unit).orElseThrow(), LocalDate.of(2025, 1, 15), "Kilde", some, all, false);
        Figure figure = sent.judgedByCounts();

        BigDecimal expected = judged.equals("value") ? value : new BigDecimal(judged);
        assertThat(figure.exact()).isEqualByComparingTo(Fraction.of(expected));
        assertThat(figure.basis()).isEqualTo(judged.equals("value") ? null : Basis.COUNTS);
        assertThat(figure.share() == null).isEqualTo(judged.equals("value"));
        assertThat(sent.exact()).isEqualByComparingTo(Fraction.of(value));
        assertThat(figure.withoutCounts().exact()).isEqualByComparingTo(Fraction.of(value));
    }
}

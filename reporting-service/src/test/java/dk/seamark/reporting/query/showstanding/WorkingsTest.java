package dk.seamark.reporting.query.showstanding;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.rule.Bound;
import dk.seamark.events.rule.Comparison;
import dk.seamark.events.rule.Measured;
import dk.seamark.events.rule.OpenQuestion;
import dk.seamark.events.rule.Reading;
import dk.seamark.events.rule.Relation;
import dk.seamark.events.value.Series;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class WorkingsTest {

    @Test
    void anOpenReadingHasBothBoundsWorkedOutAndWhetherTheyHold() {
        OpenQuestion open = new OpenQuestion.ReadingOpen(near(Reading.PERCENT), near(Reading.PERCENTAGE_POINTS));
        assertThat(Workings.answers(open))
                .extracting(answer -> {
                    StandingView.ComparisonView worked = answer.working().getFirst();
                    return answer.answer() + " " + worked.value().toPlainString() + " "
                            + worked.boundValue().stripTrailingZeros().toPlainString() + " " + worked.holds();
                })
                .containsExactly("percent 61 61.75 false", "percentage-points 61 60 true");
    }

    private static Comparison near(Reading reading) {
        return new Comparison(
                measured(Series.MUNICIPALITY, "61"),
                Relation.AT_LEAST,
                new Bound.BelowComparator(measured(Series.COMPARATOR, "65"), new BigDecimal("5"), reading));
    }

    private static Measured measured(Series series, String value) {
        return new Measured("a", series, "2024", new BigDecimal(value), "m-" + series, false);
    }
}

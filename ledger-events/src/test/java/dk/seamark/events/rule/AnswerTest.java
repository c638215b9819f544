package dk.seamark.events.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.value.Counting;
import dk.seamark.events.value.Direction;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an answer changes a rule that leaves something open. */
class AnswerTest {

    private static final Map<String, Answer> ANSWERS = Map.of(
            "a is percent", new Answer.ReadingIs("a", Reading.PERCENT),
            "a is points", new Answer.ReadingIs("a", Reading.PERCENTAGE_POINTS),
            "b is points", new Answer.ReadingIs("b", Reading.PERCENTAGE_POINTS),
            "a to b is 0.1", new Answer.ToleranceIs("a", "b", new BigDecimal("0.1")),
            "b to a is 0.1", new Answer.ToleranceIs("b", "a", new BigDecimal("0.1")),
            "a is lower end", new Answer.EnoughIs("a", Enough.LOWER_END),
            "b is lower end", new Answer.EnoughIs("b", Enough.LOWER_END),
            "is not relevant", new Answer.RelevanceIs(Relevance.NOT_RELEVANT),
            "a is down", new Answer.DirectionIs("a", Direction.LOWER_IS_BETTER),
            "a is flow", new Answer.CountingIs("a", Counting.FLOW));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            at most 5 % or points below the comparator | a is percent    | at most 5 % below the comparator
            at most 5 % or points below the comparator | a is points     | at most 5 points below the comparator
            at most 5 % below the comparator           | a is points     | at most 5 points below the comparator
            at most 5 % or points below the comparator | b is points     | at most 5 % or points below the comparator
            at most 5 % or points below the comparator | a to b is 0.1   | at most 5 % or points below the comparator
            up by 2 % or points                        | a is points     | up by 2 points
            down by 2 % or points                      | a is percent    | down by 2 %
            up by 2 % or points                        | b is points     | up by 2 % or points
            up by 2 % or points                        | a is down       | up by 2 % or points
            gap within open                            | a to b is 0.1   | gap within 0.1
            gap within 0.5                             | a to b is 0.1   | gap within 0.1
            gap within open                            | b to a is 0.1   | gap within open
            gap within open                            | a is points     | gap within open
            gap closed by 1 to 2 since the baseline    | a is lower end  | gap closed by 1 to 2 since the baseline, lower end
            gap closed by 1 to 2 since the baseline    | b is lower end  | gap closed by 1 to 2 since the baseline
            gap closed by 1 to 2 since the baseline    | a is points     | gap closed by 1 to 2 since the baseline
            if relevant: at least 2                    | is not relevant | not relevant: at least 2
            relevant: at least 2                       | is not relevant | not relevant: at least 2
            if relevant: up by 2 % or points           | a is points     | if relevant: up by 2 points
            all of: up by 2 % or points; down by 3 % or points | b is points | all of: up by 2 % or points; down by 3 points
            at least 2                                 | a is points     | at least 2
            at least 2 above the baseline              | a is flow       | at least 2 above the baseline
            better than previous                       | a is down       | better than previous
            no target                                  | is not relevant | no target
            qualitative                                | a is points     | qualitative
            """)
    void anAnswerTakesThePlaceOfWhatIsOpen(String rule, String answer, String after) {
        assertThat(RuleText.parse(rule).answered(Objects.requireNonNull(ANSWERS.get(answer), answer)))
                .isEqualTo(RuleText.parse(after));
    }
}

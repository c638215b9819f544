package dk.seamark.indicator.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.figure.Figure;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Unit;
import dk.seamark.indicator.ExamplePlan;
import dk.seamark.kit.problem.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A figure of 2024, delivered on 3 March 2025. The last column names the rules that it breaks. */
class FigureRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        component's unit | unit            | value   | numerator | denominator | measured on | broken
        # every unit has its bounds
        count            | count           | 0       | -         | -           | 2024-12-31  | none
        count            | count           | 120     | -         | -           | 2024-12-31  | none
        count            | count           | 120.0   | -         | -           | 2024-12-31  | none
        count            | count           | 120.5   | -         | -           | 2024-12-31  | value-whole
        count            | count           | -1      | -         | -           | 2024-12-31  | value-at-least
        percent          | percent         | 0       | -         | -           | 2024-12-31  | none
        percent          | percent         | 100     | -         | -           | 2024-12-31  | none
        percent          | percent         | 100.1   | -         | -           | 2024-12-31  | value-at-most
        percent          | percent         | -0.1    | -         | -           | 2024-12-31  | value-at-least
        grade-points     | grade-points    | -15     | -         | -           | 2024-12-31  | none
        grade-points     | grade-points    | 15.1    | -         | -           | 2024-12-31  | value-at-most
        wellbeing-score  | wellbeing-score | 0.9     | -         | -           | 2024-12-31  | value-at-least
        wellbeing-score  | wellbeing-score | 3.7     | -         | -           | 2024-12-31  | none
        yes-no           | yes-no          | 1       | -         | -           | 2024-12-31  | none
        yes-no           | yes-no          | 0.5     | -         | -           | 2024-12-31  | value-whole
        yes-no           | yes-no          | 2       | -         | -           | 2024-12-31  | value-at-most
        # a figure comes in its component's unit
        percent          | count           | 61      | -         | -           | 2024-12-31  | unit-of-component
        count            | percent         | 161     | -         | -           | 2024-12-31  | unit-of-component, value-at-most
        # nothing is measured before its period or in the future
        count            | count           | 1       | -         | -           | 2024-01-01  | none
        count            | count           | 1       | -         | -           | 2023-12-31  | measured-after-period-began
        count            | count           | 1       | -         | -           | 2025-03-03  | none
        count            | count           | 1       | -         | -           | 2025-03-04  | measured-by-today
        # the counts of a share: both or none, a part of a whole, and they give the value
        percent          | percent         | 61.0    | 610       | 1000        | 2024-12-31  | none
        percent          | percent         | 61      | 614       | 1000        | 2024-12-31  | none
        percent          | percent         | 61      | 615       | 1000        | 2024-12-31  | value-agrees-with-counts
        percent          | percent         | 62      | 615       | 1000        | 2024-12-31  | none
        percent          | percent         | 61.5    | 615       | 1000        | 2024-12-31  | value-agrees-with-counts
        percent          | percent         | 0       | 0         | 7           | 2024-12-31  | none
        percent          | percent         | 100     | 7         | 7           | 2024-12-31  | none
        percent          | percent         | 61      | 610       | -           | 2024-12-31  | counts-in-pairs
        percent          | percent         | 61      | -         | 1000        | 2024-12-31  | counts-in-pairs
        percent          | percent         | 0       | 0         | 0           | 2024-12-31  | denominator-above-zero
        percent          | percent         | 50      | 5         | -10         | 2024-12-31  | denominator-above-zero, numerator-of-denominator
        percent          | percent         | 100     | 8         | 7           | 2024-12-31  | numerator-of-denominator, value-agrees-with-counts
        percent          | percent         | 0       | -1        | 1000        | 2024-12-31  | numerator-of-denominator
        count            | count           | 61      | 61        | 100         | 2024-12-31  | counts-of-percent
        # so do a rate, which may be above its base, and a ratio
        per 1000 borgere/citizens | per 1000 borgere/citizens | 13 | 15 | 1200 | 2024-12-31 | none
        per 1000 borgere/citizens | per 1000 borgere/citizens | 12 | 15 | 1200 | 2024-12-31 | value-agrees-with-counts
        per 1000 borgere/citizens | per 100 borgere/citizens  | 1  | 15 | 1200 | 2024-12-31 | unit-of-component
        per 100 borgere/citizens  | per 100 borgere/citizens  | 150 | 3 | 2    | 2024-12-31 | none
        ratio            | ratio           | 11      | 215       | 20          | 2024-12-31  | none
        ratio            | ratio           | 12      | 215       | 20          | 2024-12-31  | value-agrees-with-counts
        # a mean may say how many it is of
        grade-points     | grade-points    | 7       | -         | 25          | 2024-12-31  | none
        grade-points     | grade-points    | 7       | 175       | 25          | 2024-12-31  | counts-of-percent
        duration d       | duration d      | 7       | -         | 25          | 2024-12-31  | none
        duration d       | duration d      | 7       | -         | 0           | 2024-12-31  | denominator-above-zero
        quantity t       | quantity t      | 7       | -         | 25          | 2024-12-31  | counts-in-pairs, counts-of-percent
        """, useHeadersInDisplayName = true)
    void aFigureKeepsItsRules(
            String asked,
            String unit,
            BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            LocalDate measuredOn,
            String broken) {
        Delivery delivery = new Delivery(
                ExamplePlan.component("c", unit(asked), null, null),
                ReportingPeriod.parse("2024"),
                new Figure(value, unit(unit), measuredOn, "Kilden", numerator, denominator, false),
                LocalDate.of(2025, 3, 3));

        String found = FigureRule.ALL.stream()
                .flatMap(rule -> rule.brokenBy(delivery).stream())
                .map(violation -> violation.rule())
                .collect(Collectors.joining(", "));

        assertThat(found.isEmpty() ? "none" : found).isEqualTo(broken);
    }

    /** The same counts are always the same value: rounded half up, to the decimals of the component. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        decimals | numerator | denominator | the value
        0        | 123       | 200         | 62
        1        | 123       | 200         | 61.5
        2        | 123       | 200         | 61.50
        0        | 1         | 200         | 1
        0        | 99        | 20000       | 0
        3        | 1         | 3           | 33.333
        3        | 2         | 3           | 66.667
        6        | 1         | 7           | 14.285714
        0        | 7         | 7           | 100
        0        | 0         | 7           | 0
        """, useHeadersInDisplayName = true)
    void aShareIsItsCountsRounded(int decimals, BigDecimal numerator, BigDecimal denominator, BigDecimal value) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);

        assertThat(broken(decimals, value, numerator, denominator)).isEmpty();
        for (BigDecimal other : List.of(value.add(step), value.subtract(step), value.add(step.movePointLeft(1)))) {
            assertThat(broken(decimals, other, numerator, denominator))
                    .as("%s", other)
                    .map(violation -> violation.args().get(2))
                    .contains(value.toPlainString());
        }
    }

    private static Optional<Violation> broken(
            int decimals, BigDecimal value, BigDecimal numerator, BigDecimal denominator) {
        ComponentDefinition component =
                new ComponentDefinition("c", "Andel", PlainUnit.PERCENT, decimals, null, null, null, null);
        return FigureRule.VALUE_AGREES_WITH_COUNTS.brokenBy(new Delivery(
                component,
                ReportingPeriod.parse("2024"),
                new Figure(
                        value, PlainUnit.PERCENT, LocalDate.of(2024, 12, 31), "Kilden", numerator, denominator, false),
                LocalDate.of(2025, 3, 3)));
    }

    private static Unit unit(String code) {
        return Unit.ofCode(code).orElseThrow();
    }
}

package dk.seamark.policy.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.rule.RuleText;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.Unit;
import dk.seamark.kit.problem.Violation;
import dk.seamark.policy.document.FieldPath;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rule fits which unit: the component a, with a comparator, and b beside it are in the unit. */
class RuleOfUnitTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        unit                            | rule                                          | broken
        # a value is one of the unit's
        count                           | at least 12                                   | none
        count                           | at least 12.5                                 | rule.value value-not-whole
        percent                         | at most 12.5                                  | none
        percent                         | at most 120                                   | rule.value value-above-unit
        percent-change                  | at most 120                                   | none
        percent-change                  | at least -2.5                                 | none
        per 1000 borgere/inhabitants    | at most 12.5                                  | none
        per 1000 borgere/inhabitants    | at most -1                                    | rule.value value-below-unit
        ratio                           | less than 21.5                                | none
        million DKK in 2024 prices      | at least -3.5                                 | none
        duration d                      | at most 14                                    | none
        duration d                      | at most -14                                   | rule.value value-below-unit
        index 2015=100                  | at least 120                                  | none
        quantity t{CO2e}                | at most 1500.25                               | none
        score 0 to 10                   | at least 7.5                                  | none
        score 0 to 10                   | at least 75                                   | rule.value value-above-unit
        grade-points                    | at least 7                                    | none
        wellbeing-score                 | at least 0                                    | rule.value value-below-unit
        own-count kursus,kurser/course,courses      | at least 12.5                     | rule.value value-not-whole
        own-amount årsværk,årsværk/man-year,man-years | at least 12.5                   | none
        # only what is in percent changes by percentage points
        percent                         | up by 2 points                                | none
        percent                         | up by 2 %                                     | none
        percent                         | up by 2 % or points                           | none
        percent-change                  | up by 2 points                                | none
        count                           | up by 2 points                                | rule.reading change-in-percent-only
        count                           | up by 2 %                                     | none
        per 100 elever/pupils           | down by 2 points                              | rule.reading change-in-percent-only
        per 100 elever/pupils           | down by 2 % or points                         | rule.reading change-in-percent-only
        per 100 elever/pupils           | down by 2 %                                   | none
        ratio                           | down by 2 points                              | rule.reading change-in-percent-only
        million DKK                     | down by 2 %                                   | none
        million DKK                     | down by 2 points                              | rule.reading change-in-percent-only
        duration wk                     | down by 10 %                                  | none
        index 2015=100                  | up by 2 points                                | rule.reading change-in-percent-only
        quantity kW.h                   | down by 2 %                                   | none
        score 0 to 10                   | up by 2 points                                | rule.reading change-in-percent-only
        own-amount årsværk,årsværk/man-year,man-years | down by 2 points                | rule.reading change-in-percent-only
        yes-no                          | up by 2 %                                     | rule.reading change-in-percent-only
        # a comparator is for every quantity, a margin in points for what is in percent
        percent                         | at most 5 % or points below the comparator    | none
        percent-change                  | at most 5 points below the comparator         | none
        grade-points                    | at most 0 % or points below the comparator    | none
        grade-points                    | at most 5 % below the comparator              | none
        grade-points                    | at most 5 points below the comparator         | rule.reading tolerance-in-percent-only
        wellbeing-score                 | at most 5 % or points below the comparator    | rule.reading tolerance-in-percent-only
        per 1000 borgere/inhabitants    | at most 5 % below the comparator              | none
        per 1000 borgere/inhabitants    | at most 5 points below the comparator         | rule.reading tolerance-in-percent-only
        count                           | at most 0 % below the comparator              | none
        duration d                      | at most 5 % above the comparator              | none
        duration d                      | at most 5 points above the comparator         | rule.reading tolerance-in-percent-only
        percent                         | at most 5 % or points above the comparator    | none
        yes-no                          | at most 0 % below the comparator              | rule.component comparator-of-yes-no
        yes-no                          | at most 0 % above the comparator              | rule.component comparator-of-yes-no
        # more than a reference: whole where the unit is
        own-count kursus,kurser/course,courses | at least 2.5 above the baseline        | rule.more value-not-whole
        thousand DKK                    | at least 2.5 above the baseline               | none
        # what can be added up over the years
        own-count kursus,kurser/course,courses | total since 2024 at least 100          | none
        own-count kursus,kurser/course,courses | total since 2024 at least 100.5        | rule.value value-not-whole
        own-amount årsværk,årsværk/man-year,man-years | total since 2024 at least 9.5   | none
        million DKK                     | total since 2024 at most -2.5                 | none
        quantity m2                     | total since 2024 at least 100                 | none
        duration h                      | total since 2024 at least 100                 | none
        percent                         | total since 2024 at least 100                 | rule.component sum-of-no-quantity
        per 1000 borgere/inhabitants    | total since 2024 at least 100                 | rule.component sum-of-no-quantity
        ratio                           | total since 2024 at least 100                 | rule.component sum-of-no-quantity
        index 2015=100                  | total since 2024 at least 100                 | rule.component sum-of-no-quantity
        grade-points                    | total since 2024 at least 100                 | rule.component sum-of-no-quantity
        yes-no                          | total since 2024 at least 1                   | rule.component sum-of-no-quantity
        # some of several conditions
        count                           | 1 of: at least 5; at most 3                   | none
        count                           | 2 of: at least 5; at most 3                   | rule.least some-of-all
        count                           | 1 of: at least 5; at most 3.5                 | rule.conditions[1].value value-not-whole
        # gaps
        score 0 to 10                   | gap within 0.5                                | none
        duration d                      | gap within 2                                  | none
        yes-no                          | gap within 0                                  | rule.component gap-of-yes-no
        """, useHeadersInDisplayName = true)
    void aRuleFitsAUnit(String code, String rule, String broken) {
        Unit unit = Unit.ofCode(code).orElseThrow();

        List<Violation> found = RuleCheck.of(
                RuleText.parse(rule),
                List.of(component("a", unit), component("b", unit)),
                FieldPath.ROOT.child("rule"));

        assertThat(
                        found.isEmpty()
                                ? "none"
                                : found.stream()
                                        .map(each -> each.field() + " " + each.rule())
                                        .collect(Collectors.joining(", ")))
                .isEqualTo(broken);
    }

    private static ComponentDefinition component(String id, Unit unit) {
        return new ComponentDefinition(id, "Tal", unit, 2, Direction.HIGHER_IS_BETTER, null, "Hele landet", null);
    }
}

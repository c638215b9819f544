package dk.seamark.indicator.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.value.Series;
import dk.seamark.events.wire.Coded;
import dk.seamark.indicator.ExamplePlan;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plan covers 2024 to 2026; the indicator of jobs has a comparator, and starts in 2022. */
class SlotRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        indicator               | component | series       | period | broken
        beskaeftigelsesfrekvens | frekvens  | municipality | 2021   | period-covered-by-plan
        beskaeftigelsesfrekvens | frekvens  | municipality | 2022   | none
        beskaeftigelsesfrekvens | frekvens  | municipality | 2026   | none
        beskaeftigelsesfrekvens | frekvens  | municipality | 2027   | period-covered-by-plan
        beskaeftigelsesfrekvens | frekvens  | comparator   | 2024   | none
        beskaeftigelsesfrekvens | forloeb   | municipality | 2024   | component-of-indicator
        beskaeftigelsesfrekvens | forloeb   | comparator   | 2027   | component-of-indicator, period-covered-by-plan
        hel-fritid              | forloeb   | municipality | 2022   | period-covered-by-plan
        hel-fritid              | forloeb   | municipality | 2023   | none
        hel-fritid              | forloeb   | comparator   | 2024   | component-has-comparator
        """, useHeadersInDisplayName = true)
    void thePlanAsksForIt(String indicatorId, String component, String series, String period, String broken) {
        var indicator = ExamplePlan.known().indicator(indicatorId).orElseThrow();
        var slot = new FigureSlot(
                indicatorId, component, Coded.of(Series.class, series).orElseThrow(), period);

        String found = SlotRule.ALL.stream()
                .flatMap(rule -> rule.brokenBy(indicator, slot).stream())
                .map(violation -> violation.rule())
                .collect(Collectors.joining(", "));

        assertThat(found.isEmpty() ? "none" : found).isEqualTo(broken);
    }
}

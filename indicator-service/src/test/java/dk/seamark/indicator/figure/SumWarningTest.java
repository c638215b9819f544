package dk.seamark.indicator.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.figure.Figure;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.figure.MeasurementRecorded;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.ComponentSum;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.Series;
import dk.seamark.events.value.Unit;
import dk.seamark.indicator.ExamplePlan;
import dk.seamark.indicator.plan.PlanIndicator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plan says that women and men add up to all; "other" is a component of which it says nothing. */
class SumWarningTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            unit    | all   | women | men  | then recorded | warning
            count   | -     | 5     | 6    | all 11        | -
            count   | -     | 5     | 6    | all 20        | "all" er 20, men "women", "men" giver tilsammen 11. Planen siger, at de skal stemme. Tallet er registreret; ret det, der er forkert.
            count   | 20    | 5     | -    | men 6         | "all" er 20, men "women", "men" giver tilsammen 11. Planen siger, at de skal stemme. Tallet er registreret; ret det, der er forkert.
            count   | 20    | 5     | -    | men 15        | -
            # One that is missing says nothing, and a figure that has no part in the sum is not warned of.
            count   | 20    | 5     | -    | women 5       | -
            count   | 20    | 5     | 6    | other 3       | -
            # The nation's figures are a sum of their own.
            count   | 20    | 5     | 6    | nation 3      | -
            # Shares of one whole may differ by what the rounding of each comes to: three halves of the last decimal.
            percent | -     | 33    | 33   | all 67        | -
            percent | -     | 33    | 33   | all 68        | "all" er 68, men "women", "men" giver tilsammen 66. Planen siger, at de skal stemme. Tallet er registreret; ret det, der er forkert.
            """, useHeadersInDisplayName = true)
    void warnsOfASumThatDoesNotHold(
            String unit,
            @Nullable String all,
            @Nullable String women,
            @Nullable String men,
            String recorded,
            @Nullable String warning) {
        PlanIndicator indicator = indicator(unit.equals("count") ? PlainUnit.COUNT : PlainUnit.PERCENT);
        Map<String, @Nullable String> there = new LinkedHashMap<>();
        there.put("all", all);
        there.put("women", women);
        there.put("men", men);
        Slots slots = Slots.blank();
        for (Map.Entry<String, @Nullable String> figure : there.entrySet()) {
            String value = figure.getValue();
            if (value != null && !recorded.startsWith(figure.getKey() + " ")) {
                slots = slots.after(event(indicator, figure.getKey(), Series.MUNICIPALITY, value));
            }
        }
        List<String> last = List.of(recorded.split(" ", -1));
        boolean nation = last.getFirst().equals("nation");
        MeasurementRecorded event = event(
                indicator,
                nation ? "men" : last.getFirst(),
                nation ? Series.COMPARATOR : Series.MUNICIPALITY,
                last.getLast());

        assertThat(SumWarning.of(indicator, slots, event).stream().map(SumWarning::da))
                .isEqualTo(warning == null ? List.of() : List.of(warning));
    }

    private static MeasurementRecorded event(PlanIndicator indicator, String component, Series series, String value) {
        IndicatorDefined plan = indicator.definition();
        Unit unit = plan.components().getFirst().unit();
        return new MeasurementRecorded(
                plan.municipality(),
                plan.planId(),
                component + value,
                new FigureSlot(plan.indicatorId(), component, series, "2024"),
                new Figure(new BigDecimal(value), unit, LocalDate.of(2024, 12, 31), "Kilden", null, null, false),
                null);
    }

    private static PlanIndicator indicator(Unit unit) {
        IndicatorDefined plain = ExamplePlan.employment().definition();
        List<ComponentDefinition> components = List.of("all", "women", "men", "other").stream()
                .map(id -> new ComponentDefinition(id, id, unit, 0, null, null, "landet", null))
                .toList();
        IndicatorDefined summed = new IndicatorDefined(
                plain.municipality(),
                plain.planId(),
                plain.trackId(),
                plain.indicatorId(),
                plain.number(),
                plain.title(),
                null,
                List.of(),
                components,
                plain.source(),
                plain.baselineWording(),
                List.of(),
                List.of(new ComponentSum("all", List.of("women", "men"))),
                null);
        return new PlanIndicator(
                summed,
                ExamplePlan.track("t", 1, "ari"),
                ExamplePlan.employment().terms(),
                List.of());
    }
}

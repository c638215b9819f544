package dk.seamark.indicator.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.figure.Figure;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.figure.MeasurementRecorded;
import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import dk.seamark.indicator.ExamplePlan;
import dk.seamark.indicator.plan.PlanIndicator;
import dk.seamark.indicator.plan.PlanSnapshot;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plan says that women and men add up to all. */
class ReportWarningTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            figures: all, women, men | of the nation | warnings: series, figure of the sum, its parts
            20 5 15 | -         | -
            20 5 6  | -         | municipality 20 11
            20 5 -  | -         | -
            20 5 15 | 100 40 50 | comparator 100 90
            20 5 6  | 100 40 50 | municipality 20 11, comparator 100 90
            """, useHeadersInDisplayName = true)
    void namesTheSumsThatDoNotHold(String own, @Nullable String nation, @Nullable String expected) {
        Slots slots = recorded(Slots.blank(), Series.MUNICIPALITY, own);
        slots = nation == null ? slots : recorded(slots, Series.COMPARATOR, nation);

        List<ReportWarning> warnings = ReportWarning.of(participants(), new ReportingPeriod(2024), slots);

        assertThat(warnings.stream()
                        .map(warning -> warning.series() + " " + warning.value() + " " + warning.sum())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(expected == null ? "" : expected);
        assertThat(warnings).allSatisfy(warning -> {
            assertThat(warning.da())
                    .startsWith(warning.series().equals("municipality") ? "Indikator 4.2: " : "Indikator 4.2, samm");
            assertThat(warning.en()).contains("The report is handed in");
        });
    }

    private static Slots recorded(Slots before, Series series, String figures) {
        List<String> values = List.of(figures.split(" ", -1));
        Slots slots = before;
        for (int at = 0; at < values.size(); at++) {
            if (!values.get(at).equals("-")) {
                slots = slots.after(
                        event(List.of("alle", "kvinder", "maend").get(at), series, new BigDecimal(values.get(at))));
            }
        }
        return slots;
    }

    private static MeasurementRecorded event(String component, Series series, BigDecimal value) {
        return new MeasurementRecorded(
                ExamplePlan.MUNICIPALITY,
                ExamplePlan.PLAN,
                component + series.code(),
                new FigureSlot(ExamplePlan.PARTICIPANTS, component, series, "2024"),
                new Figure(value, PlainUnit.COUNT, LocalDate.of(2024, 12, 31), "Listen", null, null, false),
                null);
    }

    private static PlanIndicator participants() {
        PlanSnapshot plan = null;
        List<PlanEvent> events = Stream.concat(
                        ExamplePlan.events().stream(), Stream.of(ExamplePlan.participants(ExamplePlan.PLAN)))
                .toList();
        for (PlanEvent event : events) {
            plan = PlanSnapshot.after(plan, event, ExamplePlan.ENTERED);
        }
        if (plan == null) {
            throw new IllegalStateException("The example plan is not drafted");
        }
        return plan.indicator(ExamplePlan.PARTICIPANTS).orElseThrow();
    }
}

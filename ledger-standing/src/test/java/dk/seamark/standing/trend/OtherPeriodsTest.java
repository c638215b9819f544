package dk.seamark.standing.trend;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.figure.Figure;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.plan.Baseline;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.standing.FigureStanding;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.value.Counting;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import dk.seamark.standing.SampleEvents;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The flow of a half-year is not compared with the flow of a year. */
class OtherPeriodsTest {

    @Test
    void onlyAStockIsHeldAgainstABaselineOfAnotherLength() {
        assertThat(trend(Counting.FLOW, "2023", "2024-H1").sinceBaseline()).isNull();
        assertThat(trend(Counting.STOCK, "2023", "2024-H1").sinceBaseline()).isNotNull();
        assertThat(trend(Counting.FLOW, "2023-H1", "2024-H1").sinceBaseline()).isNotNull();
        assertThat(trend(Counting.FLOW, "2023", "2024-Q1").sinceBaseline()).isNull();
        assertThat(trend(Counting.STOCK, "2023", "2024-Q1").sinceBaseline()).isNotNull();
        assertThat(trend(Counting.FLOW, "2023-Q3", "2024-Q1").sinceBaseline()).isNotNull();
    }

    private static Trend trend(Counting counting, String baseline, String now) {
        ComponentDefinition component = new ComponentDefinition(
                "a", "a", PlainUnit.COUNT, 0, null, counting, null, new Baseline(baseline, LocalDate.of(2023, 10, 1)));
        IndicatorStanding standing = new IndicatorStanding(
                SampleEvents.indicator("i", component), List.of(figure(baseline, "40"), figure(now, "21")), List.of());
        return Trends.of(standing, ReportingPeriod.parse(now)).getFirst();
    }

    private static FigureStanding figure(String period, String value) {
        return new FigureStanding(
                "m-" + period,
                new FigureSlot("i", "a", Series.MUNICIPALITY, period),
                new Figure(
                        new BigDecimal(value), PlainUnit.COUNT, LocalDate.of(2024, 6, 30), "Kilde", null, null, false),
                1,
                null);
    }
}

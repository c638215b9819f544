package dk.seamark.standing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.plan.Amendment;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.Exclusion.IndicatorPaused;
import dk.seamark.events.plan.Redefinition.BreakBridged;
import dk.seamark.events.plan.Redefinition.ComponentRedefined;
import dk.seamark.events.plan.Rewording.ComponentReworded;
import dk.seamark.events.rule.AtLeast;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of old years keep the name of the definition that was in force then. */
class EarlierDefinitionTest {

    /**
     * A component that the plan calls "old", as the standing of 2026 names it for each year. "Y 2025" gives it a new
     * definition with the title Y from 2025 on, "Z" rewords it, "bridge 2025" lets its figures be compared, "pause
     * 2024" lets the indicator rest in that year.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        amendments                 | names of 2023 to 2026
        Y 2025                     | old old Y Y
        Y 2025, bridge 2025        | Y Y Y Y
        Y 2024, X 2026             | old Y Y X
        X 2026, Y 2024             | old Y Y Y
        Z                          | Z Z Z Z
        Z, Y 2025                  | Z Z Y Y
        Y 2025, Z                  | Z Z Z Z
        pause 2024, Y 2025         | old old Y Y
        Y 2024, X 2026, bridge 2024 | Y Y Y X
        """, useHeadersInDisplayName = true)
    void eachYearHasItsOwnName(String amendments, String names) {
        IndicatorStanding standing = standing(amendments, 2026);

        assertThat(names(standing)).isEqualTo(names);
        for (int year = 2023; year <= 2026; year++) {
            ReportingPeriod period = new ReportingPeriod(year);
            assertThat(standing.definedFor(period).component("c")).isEqualTo(standing.component("c", period));
        }
        assertThat(standing.component("nothing", new ReportingPeriod(2023))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        2023, 0
        2024, 0
        2025, 1
        2026, 1
        """)
    void aYearBeforeTheBreakKnowsNothingOfIt(int year, int earlier) {
        assertThat(standing("Y 2025", year).itsEarlier()).hasSize(earlier);
        assertThat(standing("Z", year).earlier()).isNull();
    }

    private static String names(IndicatorStanding standing) {
        return List.of(2023, 2024, 2025, 2026).stream()
                .map(ReportingPeriod::new)
                .map(period -> standing.component("c", period).orElseThrow().title())
                .collect(Collectors.joining(" "));
    }

    private static IndicatorStanding standing(String amendments, int year) {
        List<LedgerEvent> events = new ArrayList<>(List.of(
                SampleEvents.drafted(),
                SampleEvents.track(),
                SampleEvents.indicator("i", component("old")),
                SampleEvents.target("i", LocalDate.of(2025, 1, 1), new AtLeast("c", BigDecimal.ONE)),
                SampleEvents.approved()));
        Arrays.stream(amendments.split(", "))
                .map(EarlierDefinitionTest::amendment)
                .map(SampleEvents::amended)
                .forEach(events::add);
        LedgerFold fold = new LedgerFold(new Municipality(SampleEvents.MUNICIPALITY));
        events.forEach(event -> fold.apply(fold.position() + 1, event));
        assertThat(fold.anomalies()).isEmpty();
        return fold.standing(SampleEvents.PLAN, new ReportingPeriod(year))
                .orElseThrow()
                .tracks()
                .getFirst()
                .indicators()
                .getFirst();
    }

    private static Amendment amendment(String words) {
        String[] parts = words.split(" ");
        return switch (parts[0]) {
            case "bridge" -> new BreakBridged("i", "c", parts[1]);
            case "pause" -> new IndicatorPaused("i", parts[1], Integer.toString(Integer.parseInt(parts[1]) + 1));
            case String title ->
                parts.length == 1
                        ? new ComponentReworded("i", "c", title, null)
                        : new ComponentRedefined("i", component(title), parts[1]);
        };
    }

    private static ComponentDefinition component(String title) {
        return new ComponentDefinition("c", title, PlainUnit.COUNT, 0, Direction.HIGHER_IS_BETTER, null, null, null);
    }
}

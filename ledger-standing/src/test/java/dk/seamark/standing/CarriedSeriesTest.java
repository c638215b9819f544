package dk.seamark.standing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.Redefinition.BreakBridged;
import dk.seamark.events.rule.BetterThanPrevious;
import dk.seamark.events.rule.Judgement;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.standing.TargetStanding;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.standing.trend.Trends;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the figures of a predecessor stand in the plan of the municipality that it was merged into. */
class CarriedSeriesTest {

    /** The series goes on from figures of 2022 and 2023; the municipality's own are those that the events tell. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            events                                             | figures                              | contradicts
            carry                                              | 2022 nordby-c2022, 2023 nordby-c2023 |
            carry, record 2024 a                               | 2022 nordby-c2022, 2023 nordby-c2023, 2024 a |
            record 2023 a, carry                               | 2022 nordby-c2022, 2023 a            |
            miss 2023, carry                                   | 2022 nordby-c2022, 2023 nordby-c2023 |
            carry, record 2023 a                               | 2022 nordby-c2022, 2023 nordby-c2023 | figure-stands
            carry, miss 2023                                   | 2022 nordby-c2022, 2023 nordby-c2023 | figure-stands
            carry, correct 2023 nordby-c2023 a                 | 2022 nordby-c2022, 2023 nordby-c2023 | not-current
            carry, withdraw 2023 nordby-c2023                  | 2022 nordby-c2022, 2023 nordby-c2023 | not-current
            carry, confirm 2023 nordby-c2023                   | 2022 nordby-c2022, 2023 nordby-c2023 | not-current
            record 2023 a, carry, correct 2023 a b             | 2022 nordby-c2022, 2023 b            |
            record 2023 a, carry, withdraw 2023 a              | 2022 nordby-c2022                    |
            record 2023 a, carry, withdraw 2023 a, record 2023 b | 2022 nordby-c2022, 2023 b          |
            record 2023 a, withdraw 2023 a, carry              | 2022 nordby-c2022, 2023 nordby-c2023 |
            carry, carry                                       | 2022 nordby-c2022, 2023 nordby-c2023 | amendment-unfit
            """, useHeadersInDisplayName = true)
    void standWhereThereIsNoOther(String happened, String figures, @Nullable String contradicts) {
        List<LedgerEvent> events = new ArrayList<>(plan());
        Arrays.stream(happened.split(",", -1)).forEach(each -> events.add(event(each.strip())));
        LedgerFold fold = folded(events);

        assertThat(indicator(fold, 2024).figures().stream()
                        .map(figure -> figure.slot().period() + " " + figure.measurementId())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(figures);
        assertThat(fold.anomalies().stream()
                        .map(anomaly -> anomaly.contradiction().code())
                        .toList())
                .isEqualTo(contradicts == null ? List.of() : List.of(contradicts));
    }

    @Test
    void areComparedWithLaterOnesOnlyIfThatIsDecided() {
        List<LedgerEvent> events = new ArrayList<>(plan());
        events.addAll(List.of(event("carry"), event("record 2024 a")));
        IndicatorStanding broken = indicator(folded(events), 2024);
        events.add(SampleEvents.amended(new BreakBridged("i", "c", "2024")));
        IndicatorStanding bridged = indicator(folded(events), 2024);

        assertThat(verdict(broken)).isInstanceOf(Judgement.Undecided.class);
        assertThat(Trends.of(broken, new ReportingPeriod(2024)).getFirst().sinceLast())
                .isNull();
        assertThat(verdict(bridged))
                .isInstanceOf(Judgement.Met.class)
                .asString()
                .contains("nordby-c2023");
        assertThat(Trends.of(bridged, new ReportingPeriod(2024)).getFirst().sinceLast())
                .isNotNull();
    }

    @Test
    void areToldApartByWhatCarriedThemOn() {
        List<LedgerEvent> events = new ArrayList<>(plan());
        assertThat(indicator(folded(events), 2024).carried()).isNull();
        events.addAll(List.of(event("carry"), event("record 2024 a")));
        IndicatorStanding standing = indicator(folded(events), 2024);

        assertThat(standing.itsCarried()).hasSize(1);
        assertThat(standing.carriedOn("nordby-c2022")).isPresent();
        assertThat(standing.carriedOn("a")).isEmpty();
        assertThat(standing.figures().getFirst().position())
                .as("that of the amendment")
                .isEqualTo(plan().size() + 1L);
    }

    private static List<LedgerEvent> plan() {
        return List.of(
                SampleEvents.drafted(),
                SampleEvents.track(),
                SampleEvents.indicator("i", component()),
                SampleEvents.target("i", LocalDate.of(2025, 1, 1), new BetterThanPrevious("c")),
                SampleEvents.approved());
    }

    private static ComponentDefinition component() {
        return SampleEvents.component("c", PlainUnit.COUNT, Direction.HIGHER_IS_BETTER, null);
    }

    private static LedgerEvent event(String words) {
        String[] word = words.split(" ", -1);
        return switch (word[0]) {
            case "carry" ->
                SampleEvents.amended(SampleEvents.carriedOn(
                        "i", "c", "2024", PlainUnit.COUNT, new TreeMap<>(Map.of("2022", "30", "2023", "40"))));
            case "record" -> SampleEvents.recorded(word[2], SampleEvents.slot("i", "c", year(word)), "50");
            case "correct" -> SampleEvents.corrected(word[3], word[2], SampleEvents.slot("i", "c", year(word)), "60");
            case "withdraw" -> SampleEvents.withdrawn(word[2], SampleEvents.slot("i", "c", year(word)));
            case "confirm" -> SampleEvents.confirmed(word[2], SampleEvents.slot("i", "c", year(word)));
            case "miss" -> SampleEvents.missing(SampleEvents.slot("i", "c", year(word)), MissingReason.LATE);
            default -> throw new IllegalArgumentException(words);
        };
    }

    private static int year(String[] word) {
        return Integer.parseInt(word[1]);
    }

    private static LedgerFold folded(List<LedgerEvent> events) {
        LedgerFold fold = new LedgerFold(new Municipality(SampleEvents.MUNICIPALITY));
        events.forEach(event -> fold.apply(fold.position() + 1, event));
        return fold;
    }

    private static IndicatorStanding indicator(LedgerFold fold, int year) {
        return fold.standing(SampleEvents.PLAN, new ReportingPeriod(year))
                .orElseThrow()
                .tracks()
                .getFirst()
                .indicators()
                .getFirst();
    }

    private static Object verdict(IndicatorStanding standing) {
        return ((TargetStanding.Judged) standing.targets().getFirst()).verdict();
    }
}

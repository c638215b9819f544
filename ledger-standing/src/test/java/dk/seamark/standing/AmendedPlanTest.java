package dk.seamark.standing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.Exclusion.IndicatorDropped;
import dk.seamark.events.plan.Exclusion.IndicatorPaused;
import dk.seamark.events.plan.Inclusion.IndicatorAdded;
import dk.seamark.events.plan.Inclusion.TargetAdded;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.Redefinition.BreakBridged;
import dk.seamark.events.plan.Redefinition.ComponentRedefined;
import dk.seamark.events.plan.Rewording.IndicatorReworded;
import dk.seamark.events.plan.Span.PlanEnded;
import dk.seamark.events.plan.Span.PlanExtended;
import dk.seamark.events.rule.Answer;
import dk.seamark.events.rule.AtLeast;
import dk.seamark.events.rule.AtLeastAbove;
import dk.seamark.events.rule.BetterThanPrevious;
import dk.seamark.events.rule.Condition;
import dk.seamark.events.rule.GapSmallerThanPrevious;
import dk.seamark.events.rule.Judgement;
import dk.seamark.events.rule.NotBelowComparator;
import dk.seamark.events.rule.OpenQuestion;
import dk.seamark.events.rule.Reading;
import dk.seamark.events.rule.Reference;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.standing.TargetStanding;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.standing.trend.Trend;
import dk.seamark.standing.trend.Trends;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a plan stands after amendments. */
class AmendedPlanTest {

    private static final LocalDate OF_2024 = LocalDate.of(2025, 1, 1);
    private static final LocalDate OF_2025 = LocalDate.of(2026, 1, 1);
    private static final LocalDate OF_2026 = LocalDate.of(2027, 1, 1);

    private final List<LedgerEvent> events = new ArrayList<>();

    /** The figures: c is 40 in 2023, 50 in 2024 and 60 in 2025; d is 45, 54 and 61; the comparator of c is 55. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rule                    | break | bridged | 2024                              | 2025
            at least 45             | 2025  | no      | met                               | met
            better than previous    |       | no      | met                               | met
            better than previous    | 2025  | no      | met                               | previous-period 2024 beyond 2025
            better than previous    | 2025  | yes     | met                               | met
            better than previous    | 2024  | no      | previous-period 2023 beyond 2024  | met
            better than previous    | 2026  | no      | met                               | met
            above baseline          |       | no      | met                               | met
            above baseline          | 2025  | no      | met                               | baseline 2023 beyond 2025
            above baseline          | 2024  | no      | baseline 2023 beyond 2024         | baseline 2023 beyond 2024
            above previous result   | 2025  | no      | met                               | previous-result 2024 beyond 2025
            smaller gap             | 2025  | no      | met                               | previous-period 2024 beyond 2025
            not below comparator    | 2025  | no      | not met                           | met
            """, useHeadersInDisplayName = true)
    void doesNotCompareAcrossABreakUntilThatIsDecided(
            String rule, @Nullable String from, String bridged, String first, String second) {
        Condition asked = rule(rule);
        plan(asked, asked);
        figures();
        if (from != null) {
            events.add(SampleEvents.amended(new ComponentRedefined("i", component("c"), from)));
            if (bridged.equals("yes")) {
                events.add(SampleEvents.amended(new BreakBridged("i", "c", from)));
            }
        }

        assertThat(verdict(2025, OF_2024)).isEqualTo(first);
        assertThat(verdict(2025, OF_2025)).isEqualTo(second);
        assertThat(verdict(2024, OF_2024)).as("in the year before").isEqualTo(first);
    }

    @Test
    void comparesWithTheResultBeforeAPause() {
        plan(rule("above previous result"), rule("above previous result"));
        figures();
        assertThat(indicator(2025).targets().getLast().toString()).contains("c2024");
        events.add(SampleEvents.amended(new IndicatorPaused("i", "2024", "2025")));

        assertThat(indicator(2025).targets().getLast().toString())
                .contains("c2023")
                .doesNotContain("c2024");
    }

    @Test
    void tellsNoTrendAcrossABreak() {
        plan(rule("at least 45"), rule("at least 45"));
        figures();
        Trend before = trend();
        events.add(SampleEvents.amended(new ComponentRedefined("i", component("c"), "2025")));
        Trend after = trend();

        assertThat(before.sinceLast()).isNotNull();
        assertThat(before.sinceBaseline()).isNotNull();
        assertThat(after.sinceLast()).isNull();
        assertThat(after.sinceBaseline()).isNull();
    }

    @Test
    void followsUpOnWhatIsInThePlanInThePeriod() {
        plan(rule("at least 45"), rule("at least 45"));
        IndicatorDefined added = SampleEvents.indicator("k", component("c"));
        events.add(SampleEvents.amended(
                new IndicatorAdded(added, List.of(SampleEvents.target("k", OF_2026, rule("at least 45"))), "2026")));
        events.add(SampleEvents.amended(new IndicatorPaused("i", "2025", "2026")));
        events.add(SampleEvents.amended(new TargetAdded(SampleEvents.target("i", OF_2026, rule("at least 45")))));

        assertThat(indicators(2024)).isEqualTo("i: 2024, 2026 ahead");
        assertThat(indicators(2025)).isEmpty();
        assertThat(indicators(2026)).isEqualTo("i: 2024, 2026; k: 2026");

        events.add(SampleEvents.amended(new IndicatorDropped("i", "2026")));

        assertThat(indicators(2024)).isEqualTo("i: 2024");
        assertThat(indicators(2026)).isEqualTo("k: 2026");
    }

    @Test
    void endsEarlyAndIsExtended() {
        plan(rule("at least 45"), rule("at least 45"));
        events.add(SampleEvents.amended(new PlanEnded(2024)));

        assertThat(indicators(2024)).isEqualTo("i: 2024");
        assertThat(folded().plansOf(new ReportingPeriod(2024))).containsExactly(SampleEvents.PLAN);
        assertThat(folded().plansOf(new ReportingPeriod(2025))).isEmpty();

        events.add(SampleEvents.amended(new PlanExtended(2029)));

        assertThat(folded().plansOf(new ReportingPeriod(2029))).containsExactly(SampleEvents.PLAN);
        assertThat(indicators(2024)).isEqualTo("i: 2024, 2025 ahead");
    }

    @Test
    void namesWhatItIsAboutAsItWasCalledBefore() {
        plan(rule("at least 45"), rule("at least 45"));
        assertThat(standing(2024).amendments()).isNull();
        events.add(SampleEvents.amended(new IndicatorReworded("i", "7.1", "Nyt navn", null, null, null)));
        events.add(SampleEvents.amended(new IndicatorDropped("i", "2026")));

        assertThat(standing(2026).itsAmendments())
                .extracting(amendment -> amendment.indicator())
                .containsExactly("i Indikator i", "7.1 Nyt navn");
    }

    @Test
    void whatIsDecidedOfAnAmendmentHoldsInIt() {
        plan(new BetterThanPrevious("c"), new BetterThanPrevious("c"));
        figures();
        events.add(
                SampleEvents.amended(new ComponentRedefined("i", SampleEvents.open("c", PlainUnit.PERCENT), "2025")));
        events.add(SampleEvents.amended(new BreakBridged("i", "c", "2025")));
        events.add(SampleEvents.decided("i", null, new Answer.DirectionIs("c", Direction.LOWER_IS_BETTER)));

        assertThat(verdict(2025, OF_2025)).isEqualTo("not met");
    }

    private static Condition rule(String words) {
        return switch (words) {
            case "at least 45" -> new AtLeast("c", BigDecimal.valueOf(45));
            case "better than previous" -> new BetterThanPrevious("c");
            case "above baseline" -> new AtLeastAbove("c", BigDecimal.ONE, Reference.BASELINE);
            case "above previous result" -> new AtLeastAbove("c", BigDecimal.ONE, Reference.PREVIOUS_RESULT);
            case "smaller gap" -> new GapSmallerThanPrevious("d", "c");
            case "not below comparator" -> new NotBelowComparator("c", BigDecimal.ZERO, Reading.PERCENT);
            default -> throw new IllegalArgumentException(words);
        };
    }

    private static ComponentDefinition component(String id) {
        return SampleEvents.component(id, PlainUnit.PERCENT, Direction.HIGHER_IS_BETTER, "2023");
    }

    private void plan(Condition first, Condition second) {
        events.addAll(List.of(
                SampleEvents.drafted(),
                SampleEvents.track(),
                SampleEvents.indicator("i", component("c"), component("d")),
                SampleEvents.target("i", OF_2024, first),
                SampleEvents.target("i", OF_2025, second),
                SampleEvents.approved()));
    }

    private void figures() {
        int[] own = {40, 50, 60};
        int[] others = {45, 54, 61};
        for (int at = 0; at < own.length; at++) {
            int year = 2023 + at;
            events.add(SampleEvents.recorded("c" + year, SampleEvents.slot("i", "c", year), own[at] + ""));
            events.add(SampleEvents.recorded("d" + year, SampleEvents.slot("i", "d", year), others[at] + ""));
            events.add(SampleEvents.recorded("n" + year, SampleEvents.comparator("i", "c", year), "55"));
        }
    }

    private String indicators(int year) {
        return standing(year).tracks().getFirst().indicators().stream()
                .map(indicator -> indicator.indicator().indicatorId() + ": "
                        + indicator.targets().stream()
                                .map(target ->
                                        target.period() + (target instanceof TargetStanding.Ahead ? " ahead" : ""))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private String verdict(int year, LocalDate date) {
        TargetStanding target = indicator(year).targets().stream()
                .filter(each -> each.targetDate().equals(date))
                .findFirst()
                .orElseThrow();
        return switch (((TargetStanding.Judged) target).verdict()) {
            case Judgement.Met met -> "met";
            case Judgement.NotMet notMet -> "not met";
            case Judgement.Undecided undecided -> {
                OpenQuestion.AcrossBreak across =
                        (OpenQuestion.AcrossBreak) undecided.open().getFirst();
                yield Objects.requireNonNull(across.reference()).code() + " "
                        + across.beyond().period() + " beyond "
                        + across.beyond().from();
            }
            case Object other -> other.toString();
        };
    }

    private Trend trend() {
        return Trends.of(indicator(2025), new ReportingPeriod(2025)).getFirst();
    }

    private IndicatorStanding indicator(int year) {
        return standing(year).tracks().getFirst().indicators().getFirst();
    }

    private Standing standing(int year) {
        return folded().standing(SampleEvents.PLAN, new ReportingPeriod(year)).orElseThrow();
    }

    private LedgerFold folded() {
        LedgerFold fold = new LedgerFold(new Municipality(SampleEvents.MUNICIPALITY));
        for (int at = 0; at < events.size(); at++) {
            fold.apply(at + 1, events.get(at));
        }
        assertThat(fold.anomalies()).isEmpty();
        return fold;
    }
}

package dk.seamark.standing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.plan.Rounds;
import dk.seamark.events.rule.Absent;
import dk.seamark.events.rule.AtLeast;
import dk.seamark.events.rule.BetterThanPrevious;
import dk.seamark.events.rule.ChangesBy;
import dk.seamark.events.rule.Comparison;
import dk.seamark.events.rule.Judgement;
import dk.seamark.events.rule.Measured;
import dk.seamark.events.rule.OpenQuestion;
import dk.seamark.events.rule.Reading;
import dk.seamark.events.rule.Relation;
import dk.seamark.events.rule.SumSince;
import dk.seamark.events.rule.Verdict;
import dk.seamark.events.rule.Way;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.standing.TargetStanding;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import dk.seamark.standing.trend.Trend;
import dk.seamark.standing.trend.Trends;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An indicator that is measured every second year, 2023 and 2025, in a plan that is followed up on each year. */
class RoundsStandingTest {

    private static final LocalDate DATE = LocalDate.of(2026, 1, 1);

    private final LedgerFold fold = new LedgerFold(new Municipality(SampleEvents.MUNICIPALITY));

    RoundsStandingTest() {
        say(SampleEvents.drafted());
        say(SampleEvents.track());
        for (String id : List.of("better", "up", "sum", "ahead")) {
            say(SampleEvents.in(
                    new Rounds(2, 2025),
                    SampleEvents.indicator(
                            id, SampleEvents.component("c", PlainUnit.COUNT, Direction.HIGHER_IS_BETTER, null))));
        }
        say(SampleEvents.target("better", DATE, new BetterThanPrevious("c")));
        say(SampleEvents.target("up", DATE, new ChangesBy("c", Way.UP, BigDecimal.ONE, Reading.PERCENT)));
        say(SampleEvents.target("sum", DATE, new SumSince("c", 2022, Relation.AT_LEAST, BigDecimal.valueOf(12))));
        say(SampleEvents.target("ahead", LocalDate.of(2028, 1, 1), new AtLeast("c", BigDecimal.TEN)));
        say(SampleEvents.approved());
        for (String id : List.of("better", "up", "sum", "ahead")) {
            figure(id, "2023", "5");
            figure(id, "2025", "7");
        }
    }

    @Test
    void thePeriodBeforeIsTheRoundBefore() {
        assertThat(verdict("better"))
                .isInstanceOfSatisfying(
                        Judgement.Met.class,
                        met -> assertThat(met.working())
                                .extracting(Comparison::bound)
                                .flatExtracting(bound -> bound.figures())
                                .extracting(Measured::period)
                                .containsExactly("2023"));
        assertThat(trend("better").sinceLast())
                .isNotNull()
                .satisfies(change -> assertThat(change.from().slot().period()).isEqualTo("2023"));
    }

    /** Such a rule is refused today; it can be in a plan that got its rounds otherwise. */
    @Test
    void aYearBeforeThereIsNoFigure() {
        assertThat(verdict("up"))
                .isInstanceOfSatisfying(
                        Judgement.Undecided.class,
                        undecided -> assertThat(undecided.open())
                                .singleElement()
                                .isInstanceOfSatisfying(
                                        OpenQuestion.ReferenceMissing.class,
                                        missing -> assertThat(missing.absent())
                                                .extracting(Absent::period)
                                                .isEqualTo("2024")));
    }

    @Test
    void aSumIsOfItsRounds() {
        assertThat(verdict("sum"))
                .isInstanceOfSatisfying(
                        Judgement.Met.class,
                        met -> assertThat(met.working())
                                .singleElement()
                                .satisfies(comparison -> assertThat(
                                                comparison.quantity().value())
                                        .isEqualByComparingTo("12")));
    }

    @Test
    void inAYearBetweenItIsSaidThatNothingIsMeasured() {
        assertThat(PeriodTargets.of(fold.standing(SampleEvents.PLAN, new ReportingPeriod(2026))
                        .orElseThrow()))
                .isNotEmpty()
                .allSatisfy(target -> assertThat(target.verdict())
                        .isEqualTo(new Verdict.NoTarget(Verdict.NoTarget.Cause.BETWEEN_ROUNDS)));
        assertThat(PeriodTargets.of(fold.standing(SampleEvents.PLAN, new ReportingPeriod(2025))
                        .orElseThrow()))
                .extracting(target -> target.verdict())
                .contains(new Verdict.NoTarget(Verdict.NoTarget.Cause.NOT_SET));
    }

    /** The target of 2027 is two years and one figure ahead. */
    @Test
    void whatIsNeededIsNeededAtTheNextRound() {
        assertThat(trend("ahead").outlook()).isNotNull().satisfies(outlook -> {
            assertThat(outlook.needed()).isEqualByComparingTo("3");
            assertThat(outlook.perPeriod()).isNull();
        });
    }

    private Trend trend(String indicator) {
        return Trends.of(indicator(indicator), new ReportingPeriod(2025)).getFirst();
    }

    private Verdict verdict(String indicator) {
        return ((TargetStanding.Judged) indicator(indicator).targets().getFirst()).verdict();
    }

    private IndicatorStanding indicator(String id) {
        return fold
                .standing(SampleEvents.PLAN, new ReportingPeriod(2025))
                .orElseThrow()
                .tracks()
                .getFirst()
                .indicators()
                .stream()
                .filter(each -> each.indicator().indicatorId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void figure(String indicator, String period, String value) {
        FigureSlot slot = new FigureSlot(indicator, "c", Series.MUNICIPALITY, period);
        say(SampleEvents.recorded(indicator + "-" + period, slot, value));
    }

    private void say(LedgerEvent event) {
        fold.apply(fold.position() + 1, event);
    }
}

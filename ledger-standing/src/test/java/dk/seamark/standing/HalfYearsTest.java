package dk.seamark.standing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.plan.PlanDrafted;
import dk.seamark.events.plan.PlanTerms;
import dk.seamark.events.rule.BetterThanPrevious;
import dk.seamark.events.rule.ChangesBy;
import dk.seamark.events.rule.Judgement;
import dk.seamark.events.rule.Reading;
import dk.seamark.events.rule.Way;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.standing.TargetStanding;
import dk.seamark.events.value.Cadence;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A plan that is followed up on after each half of a year. */
class HalfYearsTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 7, 1);
    private static final LocalDate SECOND = LocalDate.of(2025, 1, 1);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final LedgerFold fold = new LedgerFold(new Municipality(SampleEvents.MUNICIPALITY));
    private long position;

    HalfYearsTest() {
        PlanTerms terms = new PlanTerms(
                "p",
                "Plan",
                2024,
                2025,
                null,
                "Styregruppen",
                "ari",
                List.of(),
                List.of(),
                Cadence.HALF_YEARLY,
                "planen");
        say(new PlanDrafted(SampleEvents.MUNICIPALITY, SampleEvents.PLAN, terms));
        say(SampleEvents.track());
        for (String id : List.of("better", "up")) {
            say(SampleEvents.indicator(
                    id, SampleEvents.component("c", PlainUnit.PERCENT, Direction.HIGHER_IS_BETTER, null)));
        }
        for (LocalDate date : List.of(FIRST, SECOND)) {
            say(SampleEvents.target("better", date, new BetterThanPrevious("c")));
            say(SampleEvents.target("up", date, new ChangesBy("c", Way.UP, TWO, Reading.PERCENTAGE_POINTS)));
        }
        say(SampleEvents.approved());
        for (String id : List.of("better", "up")) {
            figure(id, "2023-H1", "40");
            figure(id, "2023-H2", "44");
            figure(id, "2024-H1", "43");
            figure(id, "2024", "99");
            figure(id, "2024-H2", "44");
        }
    }

    @Test
    void aTargetJudgesTheHalfThatEndedBeforeItAgainstTheHalfBeforeOrTheYearBefore() {
        // 43 compared with 44 in the half before, and with 40 a year before.
        assertThat(verdict("better", "2024-H1", FIRST)).isInstanceOf(Judgement.NotMet.class);
        assertThat(verdict("up", "2024-H1", FIRST)).isInstanceOf(Judgement.Met.class);
        // 44 compared with 43 in the half before, and with 44 a year before.
        assertThat(verdict("better", "2024-H2", SECOND)).isInstanceOf(Judgement.Met.class);
        assertThat(verdict("up", "2024-H2", SECOND)).isInstanceOf(Judgement.NotMet.class);
    }

    @Test
    void aHalfKnowsTheFiguresUpToItsEnd() {
        assertThat(indicator("up", "2024-H1").figures())
                .extracting(figure -> figure.slot().period())
                .containsExactly("2023-H1", "2023-H2", "2024-H1");
        assertThat(indicator("up", "2024-H1").targets().getLast())
                .isInstanceOfSatisfying(
                        TargetStanding.Ahead.class,
                        ahead -> assertThat(ahead.period()).isEqualTo("2024-H2"));
    }

    @Test
    void thePlanHasHalvesAndNoYears() {
        assertThat(fold.plansOf(ReportingPeriod.parse("2024-H1"))).containsExactly(SampleEvents.PLAN);
        assertThat(fold.plansOf(ReportingPeriod.parse("2025-H2"))).containsExactly(SampleEvents.PLAN);
        assertThat(fold.plansOf(ReportingPeriod.parse("2024"))).isEmpty();
        assertThat(fold.plansOf(ReportingPeriod.parse("2026-H1"))).isEmpty();
    }

    private Object verdict(String indicator, String period, LocalDate date) {
        return indicator(indicator, period).targets().stream()
                .filter(target -> target.targetDate().equals(date))
                .map(target -> ((TargetStanding.Judged) target).verdict())
                .findFirst()
                .orElseThrow();
    }

    private IndicatorStanding indicator(String id, String period) {
        return fold
                .standing(SampleEvents.PLAN, ReportingPeriod.parse(period))
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
        fold.apply(++position, event);
    }
}

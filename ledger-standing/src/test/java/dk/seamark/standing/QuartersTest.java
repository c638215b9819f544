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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan that is followed up on after each quarter of a year. */
class QuartersTest {

    private static final LocalDate DATE = LocalDate.of(2024, 4, 1);

    private final LedgerFold fold = new LedgerFold(new Municipality(SampleEvents.MUNICIPALITY));

    QuartersTest() {
        say(new PlanDrafted(
                SampleEvents.MUNICIPALITY,
                SampleEvents.PLAN,
                new PlanTerms(
                        "p",
                        "Plan",
                        2024,
                        2025,
                        null,
                        "Styregruppen",
                        "ari",
                        List.of(),
                        List.of(),
                        Cadence.QUARTERLY,
                        "planen")));
        say(SampleEvents.track());
        for (String id : List.of("better", "up")) {
            say(SampleEvents.indicator(
                    id, SampleEvents.component("c", PlainUnit.PERCENT, Direction.HIGHER_IS_BETTER, null)));
        }
        say(SampleEvents.target("better", DATE, new BetterThanPrevious("c")));
        say(SampleEvents.target(
                "up", DATE, new ChangesBy("c", Way.UP, BigDecimal.valueOf(2), Reading.PERCENTAGE_POINTS)));
        say(SampleEvents.approved());
        for (String id : List.of("better", "up")) {
            figure(id, "2023-Q1", "40");
            figure(id, "2023-Q4", "44");
            figure(id, "2023", "99");
            figure(id, "2024-Q1", "43");
            figure(id, "2024-Q2", "10");
        }
    }

    /** 43 against 44 in the quarter before, and against 40 in the same quarter of the year before. */
    @Test
    void aTargetJudgesTheQuarterThatEndedBeforeIt() {
        assertThat(judged("better")).isInstanceOfSatisfying(TargetStanding.Judged.class, judged -> {
            assertThat(judged.period()).isEqualTo("2024-Q1");
            assertThat(judged.verdict()).isInstanceOf(Judgement.NotMet.class);
        });
        assertThat(judged("up"))
                .isInstanceOfSatisfying(
                        TargetStanding.Judged.class,
                        judged -> assertThat(judged.verdict()).isInstanceOf(Judgement.Met.class));
    }

    @Test
    void aQuarterKnowsTheFiguresUpToItsEnd() {
        assertThat(indicator("up").figures())
                .extracting(figure -> figure.slot().period())
                .containsExactly("2023-Q1", "2023-Q4", "2023", "2024-Q1");
    }

    @Test
    void thePlanHasQuartersAlone() {
        assertThat(fold.plansOf(ReportingPeriod.parse("2024-Q1"))).containsExactly(SampleEvents.PLAN);
        assertThat(fold.plansOf(ReportingPeriod.parse("2025-Q4"))).containsExactly(SampleEvents.PLAN);
        assertThat(fold.plansOf(ReportingPeriod.parse("2024"))).isEmpty();
        assertThat(fold.plansOf(ReportingPeriod.parse("2024-H1"))).isEmpty();
        assertThat(fold.plansOf(ReportingPeriod.parse("2023-Q4"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-Q1, 2024-Q1, true",
        "2024-Q1, 2024-H1, true",
        "2024-Q1, 2023,    false",
        "2024-Q2, 2024-Q1, false",
        "2024-Q3, 2024-H1, false",
        "2024-Q4, 2024-H2, true",
        "2024-Q4, 2024,    true",
        "2024-H1, 2024-Q2, false",
        "2024-H1, 2024-Q3, true",
        "2024,    2024-Q4, false",
        "2024,    2025-Q1, true"
    })
    void anUnreadableRecordMayAffectPeriodsThatDoNotEndBeforeItsOwn(String its, String asked, boolean touches) {
        assertThat(UnreadableRecord.of(7, "slagelse/plans/p/indicators/i/" + its)
                        .touches(ReportingPeriod.parse(asked)))
                .isEqualTo(touches);
    }

    private TargetStanding judged(String indicator) {
        return indicator(indicator).targets().getFirst();
    }

    private IndicatorStanding indicator(String id) {
        return fold
                .standing(SampleEvents.PLAN, ReportingPeriod.parse("2024-Q1"))
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

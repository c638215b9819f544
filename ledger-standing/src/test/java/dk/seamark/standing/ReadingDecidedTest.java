package dk.seamark.standing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.rule.Answer;
import dk.seamark.events.rule.AtLeastAbove;
import dk.seamark.events.rule.Condition;
import dk.seamark.events.rule.GapWithin;
import dk.seamark.events.rule.IfRelevant;
import dk.seamark.events.rule.Judgement;
import dk.seamark.events.rule.NoWorseThanPrevious;
import dk.seamark.events.rule.NotBelowComparator;
import dk.seamark.events.rule.Reading;
import dk.seamark.events.rule.Reference;
import dk.seamark.events.rule.Relevance;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.rule.Verdict;
import dk.seamark.events.standing.TargetStanding;
import dk.seamark.events.value.Counting;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Score;
import dk.seamark.events.value.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A decision applies from its position on; at earlier positions the target stays undecided. */
class ReadingDecidedTest {

    private static final LocalDate DATE = LocalDate.of(2025, 1, 1);

    private final List<LedgerEvent> events = new ArrayList<>();

    @Test
    void aReadingSettlesWhatWasUndecidedAndTheStandingBeforeItStaysUndecided() {
        events.addAll(plan(new NotBelowComparator("c", BigDecimal.valueOf(5), null), PlainUnit.PERCENT));
        events.add(SampleEvents.recorded("m", SampleEvents.slot("i", "c", 2024), "61"));
        events.add(SampleEvents.recorded("n", SampleEvents.comparator("i", "c", 2024), "65"));
        int before = events.size();
        events.add(SampleEvents.decided("i", null, new Answer.ReadingIs("c", Reading.PERCENTAGE_POINTS)));
        events.add(SampleEvents.decided("i", DATE, new Answer.ReadingIs("c", Reading.PERCENT)));

        assertThat(verdict(before)).isInstanceOf(Judgement.Undecided.class);
        assertThat(verdict(before + 1)).isInstanceOf(Judgement.Met.class);
        assertThat(verdict(before + 2)).isInstanceOf(Judgement.NotMet.class);
        assertThat(verdict(before)).isInstanceOf(Judgement.Undecided.class);
    }

    @Test
    void aToleranceARelevanceADirectionAndACountingSettleTheirsToo() {
        assertSettled(
                new GapWithin("c", "d", null),
                new Answer.ToleranceIs("c", "d", new BigDecimal("0.2")),
                Judgement.Met.class);
        Condition condition = new GapWithin("c", "d", BigDecimal.ZERO);
        assertSettled(
                new IfRelevant(condition, null),
                new Answer.RelevanceIs(Relevance.NOT_RELEVANT),
                Verdict.NoTarget.class);
        assertSettled(
                new NoWorseThanPrevious("c"),
                new Answer.DirectionIs("c", Direction.LOWER_IS_BETTER),
                Judgement.NotMet.class);
        assertSettled(
                new AtLeastAbove("c", new BigDecimal("3"), Reference.PREVIOUS_PERIOD),
                new Answer.CountingIs("c", Counting.FLOW),
                Judgement.Met.class);
    }

    @Test
    void aDecisionOnWhatThePlanLacksContradictsTheRecord() {
        events.addAll(plan(new NoWorseThanPrevious("c"), PlainUnit.PERCENT));
        Answer answer = new Answer.DirectionIs("c", Direction.LOWER_IS_BETTER);
        events.add(SampleEvents.decided("x", null, answer));
        events.add(SampleEvents.decided("i", LocalDate.of(2031, 1, 1), answer));

        assertThat(folded(events.size()).anomalies())
                .extracting(Anomaly::contradiction)
                .containsExactly(Contradiction.UNKNOWN_INDICATOR, Contradiction.UNKNOWN_TARGET);
    }

    private void assertSettled(TargetRule rule, Answer answer, Class<? extends Verdict> expected) {
        events.clear();
        events.addAll(plan(rule, Score.National.WELLBEING_SCORE));
        events.add(SampleEvents.recorded("m", SampleEvents.slot("i", "c", 2024), "3.6"));
        events.add(SampleEvents.recorded("n", SampleEvents.slot("i", "d", 2024), "3.7"));
        events.add(SampleEvents.recorded("o", SampleEvents.slot("i", "c", 2023), "3.5"));
        int before = events.size();
        events.add(SampleEvents.decided("i", null, answer));

        assertThat(verdict(before)).as("before").isInstanceOf(Judgement.Undecided.class);
        assertThat(verdict(before + 1)).as("after").isInstanceOf(expected);
    }

    private static List<LedgerEvent> plan(TargetRule rule, Unit unit) {
        return List.of(
                SampleEvents.drafted(),
                SampleEvents.track(),
                SampleEvents.indicator("i", SampleEvents.open("c", unit), SampleEvents.open("d", unit)),
                SampleEvents.target("i", DATE, rule),
                SampleEvents.approved());
    }

    private Verdict verdict(int position) {
        var standing = folded(position)
                .standing(SampleEvents.PLAN, new ReportingPeriod(2024))
                .orElseThrow();
        var target =
                standing.tracks().getFirst().indicators().getFirst().targets().getFirst();
        return ((TargetStanding.Judged) target).verdict();
    }

    private LedgerFold folded(int upTo) {
        LedgerFold fold = new LedgerFold(new Municipality(SampleEvents.MUNICIPALITY));
        for (int i = 0; i < upTo; i++) {
            fold.apply(i + 1, events.get(i));
        }
        return fold;
    }
}

package dk.seamark.standing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.plan.Amendment;
import dk.seamark.events.plan.Exclusion.IndicatorDropped;
import dk.seamark.events.plan.Exclusion.IndicatorPaused;
import dk.seamark.events.plan.Inclusion;
import dk.seamark.events.plan.Inclusion.IndicatorResumed;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.rule.Judgement;
import dk.seamark.events.rule.Relation;
import dk.seamark.events.rule.SpanReading;
import dk.seamark.events.rule.SumSince;
import dk.seamark.events.rule.Total;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.standing.TargetStanding;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sum over years of which some were not followed up on: it adds the others, and says which it lacks. */
class SumAcrossPausesTest {

    /** Given amendments and the years with a figure, 3 in each: the sum from 2024 to 2027, at least 9. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        amendments                     | figures of          | outcome
        none                           | 2024 2025 2026 2027 | met, 12
        none                           | 2024 2026 2027      | lacks 2025
        paused 2025 2026               | 2024 2026 2027      | met, 9 without 2025
        paused 2025 2026               | 2024 2025 2026 2027 | met, 9 without 2025
        paused 2025 2026               | 2024 2027           | lacks 2026
        paused 2025 2027               | 2024 2027           | not met, 6 without 2025 2026
        dropped 2025, resumed 2026     | 2024 2026 2027      | met, 9 without 2025
        dropped 2025, resumed 2027     | 2024 2027           | not met, 6 without 2025 2026
        dropped 2024, resumed 2026     | 2026 2027           | not met, 6 without 2024 2025
        paused 2025 2027, resumed 2026 | 2024 2026 2027      | met, 9 without 2025
        dropped 2029, paused 2025 2027, resumed 2026 | 2024 2026 2027 | met, 9 without 2025
        dropped 2025                   | 2024                | not judged
        """, useHeadersInDisplayName = true)
    void addsTheYearsThatAreFollowedUpOn(String amendments, String figures, String outcome) {
        List<LedgerEvent> events = new ArrayList<>(List.of(
                SampleEvents.drafted(),
                SampleEvents.track(),
                SampleEvents.indicator(
                        "i", SampleEvents.component("c", PlainUnit.COUNT, Direction.HIGHER_IS_BETTER, null)),
                SampleEvents.target(
                        "i", LocalDate.of(2028, 1, 1), new SumSince("c", 2024, Relation.AT_LEAST, new BigDecimal(9))),
                SampleEvents.approved()));
        for (String year : figures.split(" ", -1)) {
            events.add(SampleEvents.recorded("m" + year, SampleEvents.slot("i", "c", Integer.parseInt(year)), "3"));
        }
        if (!amendments.equals("none")) {
            for (String each : amendments.split(", ", -1)) {
                events.add(SampleEvents.amended(amendment(each.split(" ", -1))));
            }
        }
        LedgerFold fold = new LedgerFold(new Municipality(SampleEvents.MUNICIPALITY));
        events.forEach(event -> fold.apply(fold.position() + 1, event));

        assertThat(fold.anomalies()).isEmpty();
        assertThat(outcome(fold)).isEqualTo(outcome);
    }

    /** Given how it came to the plan in 2026, and the years with a figure, 3 in each: the sum from 2024 to 2027. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        came                           | figures of          | outcome
        indicator                      | 2024 2025 2026 2027 | met, 12
        indicator                      | 2025 2026 2027      | met, 9 without 2024
        indicator                      | 2026 2027           | not met, 6 without 2024 2025
        indicator                      | 2024 2027           | lacks 2026
        indicator, dropped 2025, resumed 2026 | 2024 2025 2026 2027 | met, 9 without 2025
        track                          | 2024 2025 2026 2027 | met, 12
        track                          | 2026 2027           | not met, 6 without 2024 2025
        component                      | 2024 2025 2026 2027 | met, 12
        component                      | 2025 2026 2027      | met, 9 without 2024
        component                      | 2026 2027           | not met, 6 without 2024 2025
        component                      | 2024 2027           | lacks 2026
        """, useHeadersInDisplayName = true)
    void addsWhatIsRecordedOfTheYearsBeforeItCameToThePlan(String came, String figures, String outcome) {
        List<LedgerEvent> events = new ArrayList<>(List.of(SampleEvents.drafted()));
        String[] parts = came.split(", ", -1);
        IndicatorDefined indicator = SampleEvents.indicator(
                "i", SampleEvents.component("c", PlainUnit.COUNT, Direction.HIGHER_IS_BETTER, null));
        IndicatorTargetSet target = SampleEvents.target(
                "i", LocalDate.of(2028, 1, 1), new SumSince("c", 2024, Relation.AT_LEAST, new BigDecimal(9)));
        switch (parts[0]) {
            case "indicator" ->
                events.addAll(List.of(
                        SampleEvents.track(),
                        SampleEvents.approved(),
                        SampleEvents.amended(new Inclusion.IndicatorAdded(indicator, List.of(target), "2026"))));
            case "track" ->
                events.addAll(List.of(
                        SampleEvents.approved(),
                        SampleEvents.amended(new Inclusion.TrackAdded(SampleEvents.track(), "2026")),
                        SampleEvents.amended(new Inclusion.IndicatorAdded(indicator, List.of(target), "2026"))));
            default ->
                events.addAll(List.of(
                        SampleEvents.track(),
                        SampleEvents.indicator("i", SampleEvents.component("d", PlainUnit.COUNT, null, null)),
                        SampleEvents.approved(),
                        SampleEvents.amended(new Inclusion.ComponentAdded(
                                "i", indicator.components().getFirst(), "2026")),
                        SampleEvents.amended(new Inclusion.TargetAdded(target))));
        }
        for (String year : figures.split(" ", -1)) {
            events.add(SampleEvents.recorded("m" + year, SampleEvents.slot("i", "c", Integer.parseInt(year)), "3"));
        }
        for (int i = 1; i < parts.length; i++) {
            events.add(SampleEvents.amended(amendment(parts[i].split(" ", -1))));
        }
        LedgerFold fold = new LedgerFold(new Municipality(SampleEvents.MUNICIPALITY));
        events.forEach(event -> fold.apply(fold.position() + 1, event));

        assertThat(fold.anomalies()).isEmpty();
        assertThat(outcome(fold)).isEqualTo(outcome);
    }

    /** Packs of the rules up to version 4 waited for the figures of a pause. */
    @Test
    void theRulesOfBeforeAskForEachYear() {
        LedgerFold fold = new LedgerFold(new Municipality(SampleEvents.MUNICIPALITY));
        List.of(
                        SampleEvents.drafted(),
                        SampleEvents.track(),
                        SampleEvents.indicator("i", SampleEvents.component("c", PlainUnit.COUNT, null, null)),
                        SampleEvents.target(
                                "i",
                                LocalDate.of(2027, 1, 1),
                                new SumSince("c", 2025, Relation.AT_LEAST, new BigDecimal(3))),
                        SampleEvents.approved(),
                        SampleEvents.amended(new IndicatorPaused("i", "2025", "2026")),
                        SampleEvents.recorded("m", SampleEvents.slot("i", "c", 2026), "3"))
                .forEach(event -> fold.apply(fold.position() + 1, event));
        ReportingPeriod period = new ReportingPeriod(2026);

        assertThat(outcome(fold.standing(SampleEvents.PLAN, period, SpanReading.of("4"))
                        .orElseThrow()))
                .isEqualTo("lacks 2025");
        assertThat(outcome(fold.standing(SampleEvents.PLAN, period, SpanReading.of("5"))
                        .orElseThrow()))
                .isEqualTo("met, 3 without 2025");
    }

    private static Amendment amendment(String[] words) {
        return switch (words[0]) {
            case "paused" -> new IndicatorPaused("i", words[1], words[2]);
            case "dropped" -> new IndicatorDropped("i", words[1]);
            case "resumed" -> new IndicatorResumed("i", words[1]);
            default -> throw new IllegalArgumentException(words[0]);
        };
    }

    private static String outcome(LedgerFold fold) {
        return outcome(
                fold.standing(SampleEvents.PLAN, new ReportingPeriod(2027)).orElseThrow());
    }

    private static String outcome(Standing standing) {
        List<IndicatorStanding> indicators = standing.tracks().getFirst().indicators();
        if (indicators.isEmpty()) {
            return "not judged";
        }
        TargetStanding.Judged target =
                (TargetStanding.Judged) indicators.getFirst().targets().getFirst();
        return switch (target.verdict()) {
            case Judgement.Met met -> "met, " + total(met);
            case Judgement.NotMet notMet -> "not met, " + total(notMet);
            case Judgement.NotMeasured none ->
                "lacks " + none.missing().getFirst().period();
            default -> target.verdict().toString();
        };
    }

    private static String total(Judgement judgement) {
        Total total = (Total) judgement.working().getFirst().quantity();
        String sum = total.exact().numerator().toBigInteger().toString();
        return total.itsResting().isEmpty() ? sum : sum + " without " + String.join(" ", total.itsResting());
    }
}

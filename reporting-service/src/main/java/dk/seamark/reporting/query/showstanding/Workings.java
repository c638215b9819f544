package dk.seamark.reporting.query.showstanding;

import dk.seamark.events.rule.Comparison;
import dk.seamark.events.rule.Enough;
import dk.seamark.events.rule.OpenQuestion;
import dk.seamark.events.rule.Reading;
import dk.seamark.events.rule.Relevance;
import dk.seamark.events.value.Counting;
import dk.seamark.events.value.Direction;
import dk.seamark.reporting.query.showstanding.StandingView.AnswerView;
import dk.seamark.reporting.query.showstanding.StandingView.ComparisonView;
import java.util.List;
import java.util.stream.Stream;

/** Computes the numbers of comparisons, so that clients need not. */
final class Workings {

    private Workings() {}

    static List<ComparisonView> of(List<Comparison> working) {
        return working.stream().map(Workings::of).toList();
    }

    /** The comparisons that follow from each answer to the question; none if the question is about a missing figure. */
    static Stream<AnswerView> answers(OpenQuestion question) {
        return switch (question) {
            case OpenQuestion.ReadingOpen reading ->
                Stream.of(
                        answer(Reading.PERCENT.code(), reading.asPercent()),
                        answer(Reading.PERCENTAGE_POINTS.code(), reading.asPoints()));
            case OpenQuestion.CountingOpen counting ->
                Stream.of(
                        new AnswerView(
                                Counting.STOCK.code(), of(counting.asStock().working())),
                        new AnswerView(
                                Counting.FLOW.code(), of(counting.asFlow().working())));
            case OpenQuestion.EnoughOpen enough ->
                Stream.of(
                        answer(Enough.LOWER_END.code(), enough.lowerEnd()),
                        answer(Enough.UPPER_END.code(), enough.upperEnd()));
            case OpenQuestion.DirectionOpen direction ->
                Stream.of(
                        answer(Direction.HIGHER_IS_BETTER.code(), direction.ifHigher()),
                        answer(Direction.LOWER_IS_BETTER.code(), direction.ifLower()));
            case OpenQuestion.RelevanceOpen relevance ->
                Stream.of(new AnswerView(
                        Relevance.RELEVANT.code(), of(relevance.ifRelevant().working())));
            case OpenQuestion.ReferenceMissing missing -> Stream.empty();
            case OpenQuestion.PeriodsMissing missing -> Stream.empty();
            case OpenQuestion.AcrossBreak across -> Stream.empty();
            case OpenQuestion.PercentOfZero percent -> Stream.empty();
            case OpenQuestion.ToleranceOpen tolerance -> Stream.empty();
        };
    }

    private static AnswerView answer(String code, Comparison comparison) {
        return new AnswerView(code, of(List.of(comparison)));
    }

    private static ComparisonView of(Comparison comparison) {
        return new ComparisonView(
                comparison.quantity(),
                comparison.quantity().value(),
                comparison.relation(),
                comparison.bound(),
                comparison.bound().value(),
                comparison.holds());
    }
}

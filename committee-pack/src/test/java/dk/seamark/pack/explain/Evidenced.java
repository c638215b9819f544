package dk.seamark.pack.explain;

import dk.seamark.events.rule.Comparison;
import dk.seamark.events.rule.Judgement;
import dk.seamark.events.rule.Measured;
import dk.seamark.events.rule.OpenQuestion;
import dk.seamark.events.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a verdict was made of, wherever in it that is. */
final class Evidenced {

    private Evidenced() {}

    /** The comparisons that were made. */
    static List<Comparison> comparisons(Verdict verdict) {
        List<Comparison> found = new ArrayList<>();
        if (verdict instanceof Judgement judgement) {
            found.addAll(judgement.working());
        }
        open(verdict).forEach(question -> found.addAll(of(question)));
        return found;
    }

    /** The figures that were compared, or could not be. */
    static List<Measured> figures(Verdict verdict) {
        Stream<Measured> compared = comparisons(verdict).stream()
                .flatMap(each -> Stream.concat(each.quantity().figures().stream(), each.bound().figures().stream()));
        Stream<Measured> open = open(verdict).stream().flatMap(question -> switch (question) {
            case OpenQuestion.PercentOfZero percent -> Stream.of(percent.zero());
            case OpenQuestion.ToleranceOpen tolerance -> tolerance.distance().figures().stream();
            case OpenQuestion.RelevanceOpen relevance -> figures(relevance.ifRelevant()).stream();
            default -> Stream.empty();
        });
        return Stream.concat(compared, open).toList();
    }

    private static List<OpenQuestion> open(Verdict verdict) {
        return verdict instanceof Judgement.Undecided undecided ? undecided.open() : List.of();
    }

    private static List<Comparison> of(OpenQuestion question) {
        return switch (question) {
            case OpenQuestion.ReadingOpen reading -> List.of(reading.asPercent(), reading.asPoints());
            case OpenQuestion.EnoughOpen enough -> List.of(enough.lowerEnd(), enough.upperEnd());
            case OpenQuestion.DirectionOpen direction -> List.of(direction.ifHigher(), direction.ifLower());
            case OpenQuestion.CountingOpen counting ->
                Stream.of(counting.asStock(), counting.asFlow())
                        .flatMap(each -> comparisons(each).stream())
                        .toList();
            case OpenQuestion.RelevanceOpen relevance -> comparisons(relevance.ifRelevant());
            case OpenQuestion.ReferenceMissing missing -> List.of();
            case OpenQuestion.PeriodsMissing missing -> List.of();
            case OpenQuestion.AcrossBreak across -> List.of();
            case OpenQuestion.PercentOfZero percent -> List.of();
            case OpenQuestion.ToleranceOpen tolerance -> List.of();
        };
    }
}

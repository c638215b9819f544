package dk.seamark.pack;

import dk.seamark.events.rule.Absent;
import dk.seamark.events.rule.Comparison;
import dk.seamark.events.rule.Judgement;
import dk.seamark.events.rule.Measured;
import dk.seamark.events.rule.OpenQuestion;
import dk.seamark.events.rule.Verdict;
import java.util.List;
import java.util.stream.Stream;

/** Lists the figures that a verdict names: those it rests on, and those it lacks. */
final class VerdictFigures {

    private VerdictFigures() {}

    /** The figures that the verdict rests on, each once, in the order of its working. */
    static List<Measured> measured(Verdict verdict) {
        return switch (verdict) {
            case Verdict.NoTarget noTarget -> List.of();
            case Verdict.Qualitative qualitative -> List.of();
            case Judgement judgement ->
                Stream.concat(
                                judgement.working().stream().flatMap(VerdictFigures::figures),
                                open(judgement).stream().flatMap(VerdictFigures::figures))
                        .distinct()
                        .toList();
        };
    }

    /** The figures that the verdict lacks, each once. */
    static List<Absent> absent(Verdict verdict) {
        return switch (verdict) {
            case Judgement.NotMeasured notMeasured ->
                notMeasured.missing().stream().distinct().toList();
            case Judgement.Undecided undecided ->
                undecided.open().stream()
                        .flatMap(VerdictFigures::missing)
                        .distinct()
                        .toList();
            case Judgement.Met met -> List.of();
            case Judgement.NotMet notMet -> List.of();
            case Verdict.NoTarget noTarget -> List.of();
            case Verdict.Qualitative qualitative -> List.of();
        };
    }

    /** The open questions of the verdict; empty unless it is undecided. */
    static List<OpenQuestion> open(Verdict verdict) {
        return verdict instanceof Judgement.Undecided undecided ? undecided.open() : List.of();
    }

    private static Stream<Measured> figures(OpenQuestion question) {
        return switch (question) {
            case OpenQuestion.ReferenceMissing missing -> Stream.empty();
            case OpenQuestion.PeriodsMissing missing -> Stream.empty();
            case OpenQuestion.AcrossBreak across -> Stream.empty();
            case OpenQuestion.ReadingOpen reading ->
                Stream.of(reading.asPercent(), reading.asPoints()).flatMap(VerdictFigures::figures);
            case OpenQuestion.PercentOfZero percent -> Stream.of(percent.zero());
            case OpenQuestion.CountingOpen counting ->
                Stream.of(counting.asStock(), counting.asFlow()).flatMap(each -> measured(each).stream());
            case OpenQuestion.EnoughOpen enough ->
                Stream.of(enough.lowerEnd(), enough.upperEnd()).flatMap(VerdictFigures::figures);
            case OpenQuestion.ToleranceOpen tolerance -> tolerance.distance().figures().stream();
            case OpenQuestion.DirectionOpen direction ->
                Stream.of(direction.ifHigher(), direction.ifLower()).flatMap(VerdictFigures::figures);
            case OpenQuestion.RelevanceOpen relevance -> measured(relevance.ifRelevant()).stream();
        };
    }

    private static Stream<Absent> missing(OpenQuestion question) {
        return switch (question) {
            case OpenQuestion.ReferenceMissing missing -> Stream.of(missing.absent());
            case OpenQuestion.PeriodsMissing missing -> missing.absent().stream();
            case OpenQuestion.RelevanceOpen relevance -> absent(relevance.ifRelevant()).stream();
            case OpenQuestion.CountingOpen counting -> absent(counting.asStock()).stream();
            case OpenQuestion.AcrossBreak across -> Stream.empty();
            case OpenQuestion.PercentOfZero percent -> Stream.empty();
            case OpenQuestion.EnoughOpen enough -> Stream.empty();
            case OpenQuestion.ReadingOpen reading -> Stream.empty();
            case OpenQuestion.ToleranceOpen tolerance -> Stream.empty();
            case OpenQuestion.DirectionOpen direction -> Stream.empty();
        };
    }

    private static Stream<Measured> figures(Comparison comparison) {
        return Stream.concat(comparison.quantity().figures().stream(), comparison.bound().figures().stream());
    }
}

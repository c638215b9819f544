package dk.seamark.events.rule;

import dk.seamark.events.rule.OpenQuestion.RelevanceOpen;
import dk.seamark.events.wire.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A condition that holds only if relevant: "på mere end to sprog, hvis relevant". While nobody decided whether it is
 * relevant, the target is undecided whatever the figures are, as there may be no target at all.
 *
 * @param condition the condition
 * @param relevance what was decided; null while undecided
 */
@Kind("if-relevant")
public record IfRelevant(Condition condition, @Nullable Relevance relevance) implements TargetRule {

    @Override
    public TargetRule answered(Answer answer) {
        return answer instanceof Answer.RelevanceIs is
                ? new IfRelevant(condition, is.relevance())
                : new IfRelevant(condition.answered(answer), relevance);
    }

    @Override
    public Verdict judge(Evidence evidence) {
        if (relevance == null) {
            return new Judgement.Undecided(List.of(new RelevanceOpen(condition.judge(evidence))), List.of());
        }
        return switch (relevance) {
            case RELEVANT -> condition.judge(evidence);
            case NOT_RELEVANT -> new Verdict.NoTarget(Verdict.NoTarget.Cause.NOT_RELEVANT);
        };
    }

    @Override
    public List<AnswerPlace> places() {
        List<AnswerPlace> places = new ArrayList<>(List.of(new AnswerPlace.OfRelevance(relevance)));
        places.addAll(condition.places());
        return List.copyOf(places);
    }

    @Override
    public List<SimpleCondition> parts() {
        return condition.parts();
    }

    @Override
    public Optional<Condition> binding() {
        return relevance == Relevance.RELEVANT ? Optional.of(condition) : Optional.empty();
    }

    @Override
    public SortedSet<String> components() {
        return relevance == Relevance.NOT_RELEVANT ? new TreeSet<>() : condition.components();
    }
}

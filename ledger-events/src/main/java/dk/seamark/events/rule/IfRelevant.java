package dk.seamark.events.rule;

import dk.seamark.events.rule.OpenQuestion.RelevanceOpen;
import dk.seamark.events.wire.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The condition holds only if relevant: "på mere end to sprog, hvis relevant". While nobody decided
 * that, it is undecided whatever the figures say, as without relevance there is no target.
 *
 * @param condition the condition
 * @param relevance what was decided; null while that is open
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
}

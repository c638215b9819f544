package dk.seamark.events.rule;

import java.util.Optional;

/** A rule that figures either meet or do not meet, once all of them are known and nothing is left open. */
public sealed interface Condition extends TargetRule permits SimpleCondition, AllOf {

    @Override
    Judgement judge(Evidence evidence);

    @Override
    Condition answered(Answer answer);

    @Override
    default Optional<Condition> binding() {
        return Optional.of(this);
    }
}

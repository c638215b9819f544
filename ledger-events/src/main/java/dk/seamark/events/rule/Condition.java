package dk.seamark.events.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A rule that figures either meet or do not meet, once all of them are known and nothing is left open. */
public sealed interface Condition extends TargetRule permits SimpleCondition, AllOf, SomeOf {

    @Override
    Judgement judge(Evidence evidence);

    @Override
    Condition answered(Answer answer);

    /** Numbers of conditions or of a group, not of figures, that its words may say: "to af tre"; empty if there are none. */
    default List<BigDecimal> counted() {
        return List.of();
    }

    @Override
    default Optional<Condition> binding() {
        return Optional.of(this);
    }
}

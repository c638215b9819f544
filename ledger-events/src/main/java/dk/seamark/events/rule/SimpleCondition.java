package dk.seamark.events.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A condition that is not made of others. */
public sealed interface SimpleCondition extends Condition permits ComponentRule, GapRule {

    /** The component's id; of a gap that of the group that is ahead, where one is. */
    String component();

    /** The numbers that the plan states in it, in their order; empty if it states none. */
    List<BigDecimal> numbers();

    /** The figure that it holds the judged one against; empty if it does so against what the plan states. */
    Optional<Reference> heldAgainst();

    @Override
    default List<SimpleCondition> parts() {
        return List.of(this);
    }
}

package dk.seamark.events.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A condition that contains no other conditions. */
public sealed interface SimpleCondition extends Condition permits ComponentRule, GapRule {

    /** The component's id; for a gap, the component of the group that is ahead, if the rule says which is ahead. */
    String component();

    /** Which figures meet it, so that it can be held against the component's direction and the target's words. */
    Heading heading();

    /** The numbers that the plan states in this condition, in order; empty if it states none. */
    List<BigDecimal> numbers();

    /** The figure that it compares the judged one with; empty if it compares with a number that the plan states. */
    Optional<Reference> heldAgainst();

    @Override
    default List<SimpleCondition> parts() {
        return List.of(this);
    }
}

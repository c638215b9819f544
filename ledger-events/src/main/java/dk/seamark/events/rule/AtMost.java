package dk.seamark.events.rule;

import dk.seamark.events.wire.Kind;
import java.math.BigDecimal;

/**
 * The figure is a stated value or less.
 *
 * @param component the component's id
 * @param value the value, in the component's unit
 */
@Kind("at-most")
public record AtMost(String component, BigDecimal value) implements StatedRule {

    @Override
    public Relation relation() {
        return Relation.AT_MOST;
    }
}

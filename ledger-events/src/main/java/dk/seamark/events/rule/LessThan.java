package dk.seamark.events.rule;

import dk.seamark.events.wire.Kind;
import java.math.BigDecimal;

/**
 * The figure is below a stated value.
 *
 * @param component the component's id
 * @param value the value, in the component's unit
 */
@Kind("less-than")
public record LessThan(String component, BigDecimal value) implements StatedRule {

    @Override
    public Relation relation() {
        return Relation.LESS_THAN;
    }
}

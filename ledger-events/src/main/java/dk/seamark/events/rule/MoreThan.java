package dk.seamark.events.rule;

import dk.seamark.events.wire.Kind;
import java.math.BigDecimal;

/**
 * The figure is above a stated value: more than two languages.
 *
 * @param component the component's id
 * @param value the value, in the component's unit
 */
@Kind("more-than")
public record MoreThan(String component, BigDecimal value) implements StatedRule {

    @Override
    public Relation relation() {
        return Relation.MORE_THAN;
    }
}

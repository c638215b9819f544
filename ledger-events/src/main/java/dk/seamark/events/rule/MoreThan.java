package dk.seamark.events.rule;

import dk.seamark.events.wire.Kind;
import java.math.BigDecimal;
import java.util.SortedSet;

/**
 * The figure is above a stated value: more than two languages.
 *
 * @param component the component's id
 * @param value the value, in the component's unit
 */
@Kind("more-than")
public record MoreThan(String component, BigDecimal value) implements Condition {

    @Override
    public Judgement judge(Evidence evidence) {
        return RuleContext.of(component, evidence).against(Relation.MORE_THAN, new Bound.Stated(value));
    }

    @Override
    public SortedSet<String> components() {
        return RuleContext.only(component);
    }
}

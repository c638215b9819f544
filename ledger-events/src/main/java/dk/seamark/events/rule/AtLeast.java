package dk.seamark.events.rule;

import dk.seamark.events.wire.Kind;
import java.math.BigDecimal;
import java.util.SortedSet;

/**
 * The figure is a stated value or more: 120 courses, 100 % of the refugees, two languages.
 *
 * @param component the component's id
 * @param value the value, in the component's unit
 */
@Kind("at-least")
public record AtLeast(String component, BigDecimal value) implements Condition {

    @Override
    public Judgement judge(Evidence evidence) {
        return RuleContext.of(component, evidence).against(Relation.AT_LEAST, new Bound.Stated(value));
    }

    @Override
    public SortedSet<String> components() {
        return RuleContext.only(component);
    }
}

package dk.seamark.events.rule;

import dk.seamark.events.wire.Kind;
import java.util.SortedSet;

/**
 * It is done: "Opfyldt".
 *
 * @param component the component's id, in the unit yes or no
 */
@Kind("fulfilled")
public record Fulfilled(String component) implements Condition {

    @Override
    public Judgement judge(Evidence evidence) {
        return RuleContext.of(component, evidence).against(Relation.AT_LEAST, new Bound.Yes());
    }

    @Override
    public SortedSet<String> components() {
        return RuleContext.only(component);
    }
}

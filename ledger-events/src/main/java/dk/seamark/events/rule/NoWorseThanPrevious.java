package dk.seamark.events.rule;

import dk.seamark.events.wire.Kind;
import java.util.SortedSet;

/**
 * The figure is as good as that of the period before, or better: "på samme niveau eller flere".
 *
 * @param component the component's id; its direction says what better is
 */
@Kind("no-worse-than-previous")
public record NoWorseThanPrevious(String component) implements Condition {

    @Override
    public Judgement judge(Evidence evidence) {
        return RuleContext.of(component, evidence).againstPrevious(Relation.AT_LEAST, Relation.AT_MOST);
    }

    @Override
    public SortedSet<String> components() {
        return RuleContext.only(component);
    }
}

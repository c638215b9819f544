package dk.seamark.events.rule;

import dk.seamark.events.wire.Kind;
import java.util.SortedSet;

/**
 * The figure is better than that of the period before: "mindre end forrige år" of a gap between two
 * groups, "højere færdigheder end forrige år".
 *
 * @param component the component's id; its direction says what better is
 */
@Kind("better-than-previous")
public record BetterThanPrevious(String component) implements Condition {

    @Override
    public Judgement judge(Evidence evidence) {
        return RuleContext.of(component, evidence).againstPrevious(Relation.MORE_THAN, Relation.LESS_THAN);
    }

    @Override
    public SortedSet<String> components() {
        return RuleContext.only(component);
    }
}

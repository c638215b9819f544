package dk.seamark.events.rule;

import dk.seamark.events.Kind;
import java.math.BigDecimal;
import java.util.SortedSet;

/**
 * The figure is so much above a reference or more: two further initiatives beyond those of 2023; 24
 * further employees over 511. The figure is a stock, counted as the reference was.
 *
 * @param component the component's id
 * @param more how much more, above zero, in the component's unit
 * @param reference the baseline or the previous target's result
 */
@Kind("at-least-above")
public record AtLeastAbove(String component, BigDecimal more, Reference reference) implements Condition {

    @Override
    public Judgement judge(Evidence evidence) {
        return Weighing.of(component, evidence)
                .against(Relation.AT_LEAST, reference, figure -> new Bound.Above(figure, reference, more));
    }

    @Override
    public SortedSet<String> components() {
        return Weighing.only(component);
    }
}

package dk.seamark.events.rule;

import dk.seamark.events.wire.Kind;

/**
 * The figure is as good as that of the period before, or better: "på samme niveau eller flere".
 *
 * @param component the component's id; its direction defines what better is
 */
@Kind("no-worse-than-previous")
public record NoWorseThanPrevious(String component) implements DirectedRule {

    @Override
    public Relation ifHigherIsBetter() {
        return Relation.AT_LEAST;
    }

    @Override
    public Relation ifLowerIsBetter() {
        return Relation.AT_MOST;
    }
}

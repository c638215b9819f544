package dk.seamark.events.rule;

import dk.seamark.events.wire.Kind;

/**
 * The figure is better than that of the period before: "mindre end forrige år" of a gap between two groups, "højere
 * færdigheder end forrige år".
 *
 * @param component the component's id; its direction defines what better is
 */
@Kind("better-than-previous")
public record BetterThanPrevious(String component) implements DirectedRule {

    @Override
    public Relation ifHigherIsBetter() {
        return Relation.MORE_THAN;
    }

    @Override
    public Relation ifLowerIsBetter() {
        return Relation.LESS_THAN;
    }
}

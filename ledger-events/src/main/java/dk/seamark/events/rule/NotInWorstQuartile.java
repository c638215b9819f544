package dk.seamark.events.rule;

import dk.seamark.events.value.Quartile;
import dk.seamark.events.wire.Kind;

/**
 * The figure lies outside the worst quarter of a group's: "ikke blandt den dårligste fjerdedel af kommunerne". The
 * worst are the lowest at the first quartile, and the highest at the third; a figure that is the same as the boundary
 * is among them, and does not meet the rule.
 *
 * @param component the component's id, in any unit but yes or no
 * @param quartile the boundary of the worst quarter, as which its comparator's figures are recorded
 */
@Kind("not-in-worst-quartile")
public record NotInWorstQuartile(String component, Quartile quartile) implements QuartileRule {

    @Override
    public Relation relation() {
        return switch (quartile) {
            case FIRST -> Relation.MORE_THAN;
            case THIRD -> Relation.LESS_THAN;
        };
    }
}

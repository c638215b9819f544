package dk.seamark.events.rule;

import dk.seamark.events.value.Quartile;
import dk.seamark.events.wire.Kind;

/**
 * The figure lies in the best quarter of a group's: "blandt den bedste fjerdedel af kommunerne". The best are the highest
 * at the third quartile, and the lowest at the first; a figure that is the same as the boundary is among them.
 *
 * @param component the component's id, in any unit but yes or no
 * @param quartile the boundary of the best quarter, as which its comparator's figures are recorded
 */
@Kind("in-best-quartile")
public record InBestQuartile(String component, Quartile quartile) implements QuartileRule {

    @Override
    public Relation relation() {
        return switch (quartile) {
            case FIRST -> Relation.AT_MOST;
            case THIRD -> Relation.AT_LEAST;
        };
    }
}

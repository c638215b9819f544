package dk.seamark.events.rule;

import dk.seamark.events.value.Fraction;
import dk.seamark.events.wire.Kind;
import java.util.List;

/**
 * How far two figures are apart, whichever is the larger.
 *
 * @param one a figure
 * @param other another figure in the same unit
 */
@Kind("distance")
public record Distance(Measured one, Measured other) implements Quantity {

    @Override
    public Fraction exact() {
        return one.exact().minus(other.exact()).abs();
    }

    @Override
    public Distance asRecorded() {
        return new Distance(one.asRecorded(), other.asRecorded());
    }

    @Override
    public List<Measured> figures() {
        return List.of(one, other);
    }
}

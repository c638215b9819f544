package dk.seamark.events.rule;

import dk.seamark.events.wire.Kind;
import java.math.BigDecimal;
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
    public BigDecimal value() {
        return one.value().subtract(other.value()).abs();
    }

    @Override
    public List<Measured> figures() {
        return List.of(one, other);
    }
}

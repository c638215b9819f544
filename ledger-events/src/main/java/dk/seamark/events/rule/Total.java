package dk.seamark.events.rule;

import dk.seamark.events.wire.Kind;
import java.math.BigDecimal;
import java.util.List;

/**
 * The sum of a component's figures of several periods.
 *
 * @param figures the figures in the order of their periods, at least one
 */
@Kind("total")
public record Total(List<Measured> figures) implements Quantity {

    /** @throws IllegalArgumentException if there is no figure */
    public Total {
        figures = List.copyOf(figures);
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("a total is of at least one figure");
        }
    }

    @Override
    public BigDecimal value() {
        return figures.stream().map(Measured::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

package dk.seamark.events.rule;

import dk.seamark.events.value.Fraction;
import dk.seamark.events.wire.Kind;
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
    public Fraction exact() {
        return figures.stream().map(Measured::exact).reduce(Fraction.ZERO, Fraction::plus);
    }

    @Override
    public Total asRecorded() {
        return new Total(figures.stream().map(Measured::asRecorded).toList());
    }
}

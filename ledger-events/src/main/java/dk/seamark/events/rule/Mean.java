package dk.seamark.events.rule;

import dk.seamark.events.value.Fraction;
import dk.seamark.events.wire.Kind;
import java.util.List;

/**
 * The average of a component's figures of several periods, each of which counts the same.
 *
 * @param figures the figures in the order of their periods, at least one
 */
@Kind("mean")
public record Mean(List<Measured> figures) implements Quantity {

    /** @throws IllegalArgumentException if there is no figure */
    public Mean {
        figures = List.copyOf(figures);
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("a mean is of at least one figure");
        }
    }

    @Override
    public Fraction exact() {
        return new Total(figures).exact().dividedBy(figures.size());
    }

    @Override
    public Mean asRecorded() {
        return new Mean(figures.stream().map(Measured::asRecorded).toList());
    }
}

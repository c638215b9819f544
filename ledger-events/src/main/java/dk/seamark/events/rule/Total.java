package dk.seamark.events.rule;

import dk.seamark.events.value.Fraction;
import dk.seamark.events.wire.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sum of a component's figures of several periods.
 *
 * @param figures the figures in the order of their periods, at least one
 * @param resting the periods in between and before that are not in it, as the plan does not follow up on the indicator
 *     in them; null for none
 */
@Kind("total")
public record Total(List<Measured> figures, @Nullable List<String> resting) implements Quantity {

    /** @throws IllegalArgumentException if there is no figure */
    public Total {
        figures = List.copyOf(figures);
        resting = resting == null || resting.isEmpty() ? null : List.copyOf(resting);
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("a total is of at least one figure");
        }
    }

    /** A sum of all periods. */
    public Total(List<Measured> figures) {
        this(figures, null);
    }

    /** The periods that are not in it, as the plan does not follow up on the indicator in them. */
    public List<String> itsResting() {
        return resting == null ? List.of() : resting;
    }

    @Override
    public Fraction exact() {
        return figures.stream().map(Measured::exact).reduce(Fraction.ZERO, Fraction::plus);
    }

    @Override
    public Total asRecorded() {
        return new Total(figures.stream().map(Measured::asRecorded).toList(), resting);
    }
}

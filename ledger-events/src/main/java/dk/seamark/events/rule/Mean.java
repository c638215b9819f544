package dk.seamark.events.rule;

import dk.seamark.events.value.Fraction;
import dk.seamark.events.wire.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The average of a component's figures of several periods, each of which counts the same.
 *
 * @param figures the figures in the order of their periods, at least one
 * @param resting the periods in between and before that are not in it, as the plan does not follow up on the indicator
 *     in them; null for none
 */
@Kind("mean")
public record Mean(List<Measured> figures, @Nullable List<String> resting) implements Quantity {

    /** @throws IllegalArgumentException if there is no figure */
    public Mean {
        figures = List.copyOf(figures);
        resting = resting == null || resting.isEmpty() ? null : List.copyOf(resting);
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("a mean is of at least one figure");
        }
    }

    /** A mean of all periods. */
    public Mean(List<Measured> figures) {
        this(figures, null);
    }

    /** The periods that are not in it, as the plan does not follow up on the indicator in them. */
    public List<String> itsResting() {
        return resting == null ? List.of() : resting;
    }

    @Override
    public Fraction exact() {
        return new Total(figures).exact().dividedBy(figures.size());
    }

    @Override
    public Mean asRecorded() {
        return new Mean(figures.stream().map(Measured::asRecorded).toList(), resting);
    }
}

package dk.seamark.events.rule;

import dk.seamark.events.wire.Kind;
import java.math.BigDecimal;
import java.util.List;

/**
 * How much of a gap was closed. Negative where the gap has grown.
 *
 * @param before the gap as it was
 * @param now the gap as it is
 */
@Kind("closing")
public record Closing(Gap before, Gap now) implements Quantity {

    @Override
    public BigDecimal value() {
        return before.value().subtract(now.value());
    }

    @Override
    public List<Measured> figures() {
        return List.of(before.ahead(), before.behind(), now.ahead(), now.behind());
    }
}

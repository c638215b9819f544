package dk.seamark.events.rule;

import dk.seamark.events.wire.Kind;
import java.math.BigDecimal;
import java.util.List;

/**
 * How far one group is behind another. Negative where the group behind has overtaken the other.
 *
 * @param ahead the figure of the group that was ahead
 * @param behind the figure of the group that was behind, in the same unit
 */
@Kind("gap")
public record Gap(Measured ahead, Measured behind) implements Quantity {

    @Override
    public BigDecimal value() {
        return ahead.value().subtract(behind.value());
    }

    @Override
    public List<Measured> figures() {
        return List.of(ahead, behind);
    }
}

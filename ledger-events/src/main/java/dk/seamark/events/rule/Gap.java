package dk.seamark.events.rule;

import dk.seamark.events.value.Fraction;
import dk.seamark.events.wire.Kind;
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
    public Fraction exact() {
        return ahead.exact().minus(behind.exact());
    }

    @Override
    public Gap asRecorded() {
        return new Gap(ahead.asRecorded(), behind.asRecorded());
    }

    @Override
    public List<Measured> figures() {
        return List.of(ahead, behind);
    }
}

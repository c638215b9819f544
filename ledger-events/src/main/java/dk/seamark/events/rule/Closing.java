package dk.seamark.events.rule;

import dk.seamark.events.value.Fraction;
import dk.seamark.events.wire.Kind;
import java.util.List;

/**
 * By how much a gap has shrunk. Negative where it has grown.
 *
 * @param before the earlier gap
 * @param now the gap now
 */
@Kind("closing")
public record Closing(Gap before, Gap now) implements Quantity {

    @Override
    public Fraction exact() {
        return before.exact().minus(now.exact());
    }

    @Override
    public Closing asRecorded() {
        return new Closing(before.asRecorded(), now.asRecorded());
    }

    @Override
    public List<Measured> figures() {
        return List.of(before.ahead(), before.behind(), now.ahead(), now.behind());
    }
}

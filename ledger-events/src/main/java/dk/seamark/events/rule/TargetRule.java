package dk.seamark.events.rule;

import dk.seamark.events.Kind;
import java.math.BigDecimal;

/** A target that a machine can judge. */
public sealed interface TargetRule {
    /** x. */
    @Kind("at-least")
    record AtLeast(String component, BigDecimal value) implements TargetRule {}
}

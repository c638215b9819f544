package dk.seamark.events.rule;

import dk.seamark.events.value.Counting;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says of a component beside its rules, for working out what these will ask.
 *
 * @param baseline where the component started, in its unit; null where the plan does not say or it is not to be used
 * @param counting what its figures count; null where the plan does not say
 */
public record StartingPoint(
        @Nullable BigDecimal baseline, @Nullable Counting counting) {

    /** Nothing is known but the rule. */
    public static final StartingPoint UNKNOWN = new StartingPoint(null, null);
}

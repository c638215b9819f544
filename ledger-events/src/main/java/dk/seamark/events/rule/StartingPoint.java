package dk.seamark.events.rule;

import dk.seamark.events.value.Counting;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says about a component outside its rules, needed to compute what the rules will require.
 *
 * @param baseline the component's baseline value, in its unit; null where the plan names none or it must not be used
 * @param counting whether its figures count a stock or a flow; null where the plan does not say
 */
public record StartingPoint(
        @Nullable BigDecimal baseline, @Nullable Counting counting) {

    /** No baseline and no counting. */
    public static final StartingPoint UNKNOWN = new StartingPoint(null, null);
}

package dk.seamark.events.plan;

import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.value.Reason;
import dk.seamark.events.wire.WireType;
import java.time.LocalDate;

/**
 * The target of an indicator of a drafted plan was set for a date, or replaced.
 *
 * @param municipality the municipality's key
 * @param planId the plan
 * @param indicatorId the indicator
 * @param targetDate the date of the target; it judges the period that ends just before it
 * @param wording the plan's own words
 * @param rule the wording as a rule that can be evaluated
 */
@WireType(name = "policy.indicator-target-set")
public record IndicatorTargetSet(
        String municipality, String planId, String indicatorId, LocalDate targetDate, String wording, TargetRule rule)
        implements TargetEvent {

    @Override
    public Reason why() {
        return Reason.NONE;
    }
}

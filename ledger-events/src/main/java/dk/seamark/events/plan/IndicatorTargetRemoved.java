package dk.seamark.events.plan;

import dk.seamark.events.value.Reason;
import dk.seamark.events.wire.WireType;
import java.time.LocalDate;

/**
 * The target of an indicator for a date was removed from a drafted plan.
 *
 * @param municipality the municipality's key
 * @param planId the plan
 * @param indicatorId the indicator
 * @param targetDate the date of the target
 */
@WireType(name = "policy.indicator-target-removed")
public record IndicatorTargetRemoved(String municipality, String planId, String indicatorId, LocalDate targetDate)
        implements TargetEvent {

    @Override
    public Reason why() {
        return Reason.NONE;
    }
}

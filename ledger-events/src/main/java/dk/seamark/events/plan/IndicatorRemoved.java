package dk.seamark.events.plan;

import dk.seamark.events.wire.WireType;

/**
 * An indicator and all of its targets were removed from a drafted plan.
 *
 * @param municipality the municipality's key
 * @param planId the plan
 * @param indicatorId the indicator
 */
@WireType(name = "policy.indicator-removed")
public record IndicatorRemoved(String municipality, String planId, String indicatorId)
        implements IndicatorDefinitionEvent {}

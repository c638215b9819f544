package dk.seamark.events.standing;

import dk.seamark.events.plan.ComponentDefinition;

/**
 * A component as it was defined until a break in its series.
 *
 * @param component the component as it was defined last before the break
 * @param until the first period of the next definition, as {@code ReportingPeriod.toString()}
 */
public record EarlierDefinition(ComponentDefinition component, String until) {}

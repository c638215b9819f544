package dk.seamark.events.rule;

import java.math.BigDecimal;

/**
 * What a rule asks of a figure that is not there yet.
 *
 * @param relation how the figure must lie to the number
 * @param value the number, in the component's unit
 */
public record Demand(Relation relation, BigDecimal value) {}

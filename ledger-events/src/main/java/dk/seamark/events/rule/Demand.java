package dk.seamark.events.rule;

import java.math.BigDecimal;

/**
 * What a rule requires of a future figure.
 *
 * @param relation the required relation of the figure to the number
 * @param value the number, in the component's unit
 */
public record Demand(Relation relation, BigDecimal value) {}

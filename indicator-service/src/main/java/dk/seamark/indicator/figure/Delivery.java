package dk.seamark.indicator.figure;

import dk.seamark.events.figure.Figure;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.value.ReportingPeriod;
import java.time.LocalDate;

/**
 * A figure to be put into a slot, with what the rules need to check it.
 *
 * @param component the component that it is a figure of
 * @param period the period that it describes
 * @param figure the figure; its numbers are within {@link Numbers}
 * @param today the Danish calendar date of its delivery
 */
public record Delivery(ComponentDefinition component, ReportingPeriod period, Figure figure, LocalDate today) {}

package dk.seamark.events.plan;

import dk.seamark.events.value.ReportingPeriod;
import java.time.LocalDate;

/**
 * Where a component started. The figure itself is an ordinary measurement of that period.
 *
 * @param period the period that the figure describes, as {@link ReportingPeriod#toString()}
 * @param statedOn the Danish calendar date of the status in the plan
 */
public record Baseline(String period, LocalDate statedOn) {}

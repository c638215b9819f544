package dk.seamark.events.figure;

import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;

/**
 * Identifies one figure: indicator, component, series and period. At any moment the ledger has at most one current
 * figure for a slot.
 *
 * @param indicatorId the indicator
 * @param componentId the indicator's component
 * @param series whose figure it is
 * @param period the period that it describes, as {@link ReportingPeriod#toString()}
 */
public record FigureSlot(String indicatorId, String componentId, Series series, String period) {}

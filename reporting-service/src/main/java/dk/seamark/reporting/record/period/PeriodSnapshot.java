package dk.seamark.reporting.record.period;

import dk.seamark.events.standing.Standing;
import dk.seamark.standing.Anomaly;
import dk.seamark.standing.UnreadableRecord;
import java.util.List;

/**
 * What the ledger held about a plan's period at a position.
 *
 * @param standing the plan's standing
 * @param settled whether the same request will always resolve to this position; false for now, and for a time that the
 *     journal has not passed yet
 * @param incomplete the unreadable records that may affect it
 * @param anomalies the events of the municipality that contradicted the record before them
 */
public record PeriodSnapshot(
        Standing standing, boolean settled, List<UnreadableRecord> incomplete, List<Anomaly> anomalies) {}

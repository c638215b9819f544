package dk.seamark.reporting.record.period;

import dk.seamark.events.standing.Standing;
import dk.seamark.standing.Anomaly;
import dk.seamark.standing.UnreadableRecord;
import java.util.List;

/**
 * What the ledger knew of a plan's year at a position.
 *
 * @param standing how it stood
 * @param settled true if the same question will always get this position; false for now, and for a time
 *     that the journal has not passed yet
 * @param incomplete the records that could not be read and may touch it
 * @param anomalies the events of the municipality that contradicted the record before them
 */
public record PeriodSnapshot(
        Standing standing, boolean settled, List<UnreadableRecord> incomplete, List<Anomaly> anomalies) {}

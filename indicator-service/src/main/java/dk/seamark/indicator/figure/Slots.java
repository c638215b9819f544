package dk.seamark.indicator.figure;

import dk.seamark.events.figure.Figure;
import dk.seamark.events.figure.FigureEvent;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.figure.MeasurementConfirmed;
import dk.seamark.events.figure.MeasurementCorrected;
import dk.seamark.events.figure.MeasurementDeclaredMissing;
import dk.seamark.events.figure.MeasurementRecorded;
import dk.seamark.events.figure.MeasurementWithdrawn;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The slots of one indicator for one period, folded from their events.
 *
 * @param states the state of each slot that is not blank
 * @param measurements the slot of every measurement that was ever recorded, by the measurement's UUID
 * @param withdrawn the UUIDs of the measurements that were withdrawn
 */
public record Slots(Map<FigureSlot, SlotState> states, Map<String, FigureSlot> measurements, Set<String> withdrawn) {

    /** Copies the collections. */
    public Slots {
        states = Map.copyOf(states);
        measurements = Map.copyOf(measurements);
        withdrawn = Set.copyOf(withdrawn);
    }

    /** All slots are blank. */
    public static Slots blank() {
        return new Slots(Map.of(), Map.of(), Set.of());
    }

    /** The slots after one more event of their stream. */
    public Slots after(FigureEvent event) {
        return switch (event) {
            case MeasurementRecorded recorded ->
                with(
                        recorded.slot(),
                        recorded.measurementId(),
                        new SlotState.Recorded(recorded.measurementId(), recorded.figure(), recorded.note()));
            case MeasurementConfirmed confirmed ->
                new Slots(put(states, confirmed.slot(), in(confirmed.slot()).confirmed()), measurements, withdrawn);
            case MeasurementCorrected corrected ->
                with(
                        corrected.slot(),
                        corrected.measurementId(),
                        new SlotState.Recorded(corrected.measurementId(), corrected.figure(), corrected.explanation()));
            case MeasurementWithdrawn taken -> {
                Set<String> allWithdrawn = new HashSet<>(withdrawn);
                allWithdrawn.add(taken.measurementId());
                yield new Slots(
                        put(states, taken.slot(), new SlotState.Withdrawn(taken.reason(), taken.explanation())),
                        measurements,
                        allWithdrawn);
            }
            case MeasurementDeclaredMissing missing ->
                new Slots(
                        put(states, missing.slot(), new SlotState.Missing(missing.reason(), missing.explanation())),
                        measurements,
                        withdrawn);
        };
    }

    /** The state of a slot. */
    public SlotState in(FigureSlot slot) {
        return states.getOrDefault(slot, new SlotState.Blank());
    }

    /**
     * The measurement with this UUID, if it is current.
     *
     * @throws Refusal 404 if there was never such a measurement, 422 if it was withdrawn, 409 if another one replaced
     *     it
     */
    public Current current(String measurementId) {
        return current(measurementId, "measurementId");
    }

    /**
     * The same, named by a field of this name.
     *
     * @throws Refusal 404 if there was never such a measurement, 422 if it was withdrawn, 409 if another one replaced
     *     it
     */
    public Current current(String measurementId, String field) {
        FigureSlot slot = measurements.get(measurementId);
        if (slot == null) {
            throw Refusal.notFound("measurement-unknown", measurementId);
        }
        if (withdrawn.contains(measurementId)) {
            throw Refusal.invalid(Violation.of(field, "measurement-not-withdrawn"));
        }
        if (in(slot) instanceof SlotState.Recorded recorded
                && recorded.measurementId().equals(measurementId)) {
            return new Current(slot, recorded.figure());
        }
        throw Refusal.conflict("measurement-not-current", measurementId);
    }

    /**
     * A current measurement.
     *
     * @param slot its slot
     * @param figure its figure
     */
    public record Current(FigureSlot slot, Figure figure) {}

    private Slots with(FigureSlot slot, String measurementId, SlotState state) {
        return new Slots(put(states, slot, state), put(measurements, measurementId, slot), withdrawn);
    }

    private static <K, V> Map<K, V> put(Map<K, V> map, K key, V value) {
        Map<K, V> changed = new HashMap<>(map);
        changed.put(key, value);
        return changed;
    }
}

package dk.seamark.indicator.figure;

import dk.seamark.events.figure.Figure;
import dk.seamark.events.figure.FigureEvent;
import dk.seamark.events.figure.FigureSlot;
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
 * The slots of one indicator for one period, as the events up to now tell them.
 *
 * @param states what stands in each slot that anything was ever said about
 * @param measurements the slot of every measurement that ever was, by the measurement's UUID
 * @param withdrawn the UUIDs of the measurements that were taken back
 */
public record Slots(Map<FigureSlot, SlotState> states, Map<String, FigureSlot> measurements, Set<String> withdrawn) {

    /** Copies the collections. */
    public Slots {
        states = Map.copyOf(states);
        measurements = Map.copyOf(measurements);
        withdrawn = Set.copyOf(withdrawn);
    }

    /** Slots that nothing was said about. */
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

    /** What stands in a slot. */
    public SlotState in(FigureSlot slot) {
        return states.getOrDefault(slot, new SlotState.Blank());
    }

    /**
     * The measurement of this UUID, as it stands now.
     *
     * @throws Refusal 404 if there never was such a measurement here, 422 if it was withdrawn, 409
     *     if another one took its place
     */
    public Current current(String measurementId) {
        FigureSlot slot = measurements.get(measurementId);
        if (slot == null) {
            throw Refusal.notFound("measurement-unknown", measurementId);
        }
        if (withdrawn.contains(measurementId)) {
            throw Refusal.invalid(Violation.of("measurementId", "measurement-not-withdrawn"));
        }
        if (in(slot) instanceof SlotState.Recorded recorded
                && recorded.measurementId().equals(measurementId)) {
            return new Current(slot, recorded.figure());
        }
        throw Refusal.conflict("measurement-not-current", measurementId);
    }

    /**
     * A measurement that stands.
     *
     * @param slot what it is a figure of
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

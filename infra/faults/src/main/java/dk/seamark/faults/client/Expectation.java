package dk.seamark.faults.client;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What must stand by what was acknowledged.
 *
 * @param figures values by the UUID of their measurements, by town
 * @param unclear how many slots of a town have something that no answer told of
 * @param wordings what targets say by their indicators, by town
 */
public record Expectation(
        Map<Town, Map<String, Integer>> figures, Map<Town, Integer> unclear, Map<Town, Map<String, String>> wordings) {

    static Expectation of(List<Desk> desks) {
        Map<Town, Map<String, Integer>> figures = new HashMap<>();
        Map<Town, Integer> unclear = new HashMap<>();
        Map<Town, Map<String, String>> wordings = new HashMap<>();
        for (Town town : Town.ALL) {
            figures.put(town, new HashMap<>());
            unclear.put(town, 0);
            wordings.put(town, new HashMap<>());
        }
        for (Desk desk : desks) {
            for (Slot slot : desk.slots()) {
                String measurement = slot.measurement();
                if (!slot.isClear()) {
                    unclear.merge(slot.town(), 1, Integer::sum);
                } else if (measurement != null) {
                    figures.getOrDefault(slot.town(), Map.of()).put(measurement, slot.value());
                }
            }
            for (TargetSlot target : desk.targets()) {
                if (target.isClear()) {
                    wordings.getOrDefault(target.town(), Map.of()).put(target.indicator(), target.wording());
                }
            }
        }
        return new Expectation(figures, unclear, wordings);
    }

    /** Measurements that are expected and not there, and the other way round, beyond what is unclear. */
    public Set<String> differing(Town town, Map<String, Integer> there) {
        Map<String, Integer> expected = figures.getOrDefault(town, Map.of());
        Set<String> differing = new HashSet<>();
        expected.forEach((measurement, value) -> {
            if (!value.equals(there.get(measurement))) {
                differing.add(measurement);
            }
        });
        Set<String> more = new HashSet<>(there.keySet());
        more.removeAll(expected.keySet());
        if (more.size() > unclear.getOrDefault(town, 0)) {
            differing.addAll(more);
        }
        return differing;
    }
}

package dk.seamark.events.plan;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dk.seamark.events.value.ReportingPeriod;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a plan has and rests or was given up. It stays in the plan until that is seen, so that it is what it has become
 * by then if it is taken up again.
 *
 * @param tracks the tracks by id, each with the first periods of what takes it away, as
 *     {@link ReportingPeriod#toString()}
 * @param indicators the indicators by id, other than those of these tracks, likewise
 */
public record Resting(Map<String, Set<String>> tracks, Map<String, Set<String>> indicators) {

    static final Resting NOTHING = new Resting(Map.of(), Map.of());

    /** Copies the maps. */
    public Resting {
        tracks = copy(tracks);
        indicators = copy(indicators);
    }

    Resting withTrack(String trackId, String from) {
        return new Resting(with(tracks, trackId, from), indicators);
    }

    Resting withIndicator(String indicatorId, String from) {
        return new Resting(tracks, with(indicators, indicatorId, from));
    }

    /** What rests once a track is followed up on again from a period on: what takes it away later still does. */
    Resting resumingTrack(String trackId, String from) {
        return new Resting(without(tracks, trackId, from), indicators);
    }

    /** What rests once an indicator is followed up on again from a period on: what takes it away later still does. */
    Resting resumingIndicator(String indicatorId, String from) {
        return new Resting(tracks, without(indicators, indicatorId, from));
    }

    private static Map<String, Set<String>> with(Map<String, Set<String>> all, String id, String from) {
        Map<String, Set<String>> changed = new HashMap<>(all);
        Set<String> periods = new TreeSet<>(all.getOrDefault(id, Set.of()));
        periods.add(from);
        changed.put(id, periods);
        return changed;
    }

    private static Map<String, Set<String>> without(Map<String, Set<String>> all, String id, String from) {
        Map<String, Set<String>> changed = new HashMap<>(all);
        Set<String> later = new TreeSet<>(all.getOrDefault(id, Set.of()));
        later.removeIf(period -> !beginsAfter(period, from));
        changed.put(id, later);
        changed.values().removeIf(Set::isEmpty);
        return changed;
    }

    private static boolean beginsAfter(String period, String other) {
        return ReportingPeriod.parse(period)
                .firstDay()
                .isAfter(ReportingPeriod.parse(other).firstDay());
    }

    private static Map<String, Set<String>> copy(Map<String, Set<String>> all) {
        return all.entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, each -> Set.copyOf(each.getValue())));
    }
}

package dk.seamark.kit.store;

import dk.seamark.kit.store.StoreComparison.Compared;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the service has said so far on the topic. Readers take the first event of a position and no other, so that is
 * what the store must have; what comes again later at a position that was said is a repetition, whatever it says.
 */
final class SentHistory {

    private final Map<String, Long> highest;
    private final List<Compared> missing = new ArrayList<>();
    private final List<SentEvent> contradicting = new ArrayList<>();
    private long lost;
    private long other;

    /** @param compared the highest position that was compared before, by municipality */
    SentHistory(Map<String, Long> compared) {
        this.highest = new HashMap<>(compared);
    }

    /** Takes what came of the next records, in the topic's order. */
    void take(List<Compared> batch) {
        batch.forEach(this::take);
    }

    private void take(Compared compared) {
        SentEvent sent = compared.sent();
        boolean again = sent.position() <= highest.getOrDefault(sent.municipality(), 0L);
        highest.merge(sent.municipality(), sent.position(), Math::max);
        switch (compared.outcome()) {
            case SAME -> {}
            case LOST, OTHER -> {
                if (again) {
                    contradicting.add(sent);
                } else {
                    missing.add(compared);
                    lost += compared.outcome() == Compared.Outcome.LOST ? 1 : 0;
                    other += compared.outcome() == Compared.Outcome.OTHER ? 1 : 0;
                }
            }
        }
    }

    /** The highest position of each municipality so far. */
    Map<String, Long> highest() {
        return Map.copyOf(highest);
    }

    /** The events that the store has not, or has otherwise; of a municipality in the order of its positions. */
    List<Compared> missing() {
        return List.copyOf(missing);
    }

    /** How many events the store has not. */
    long lost() {
        return lost;
    }

    /** How many events are something else in the store. */
    long other() {
        return other;
    }

    /** Repetitions that say something else than the first event of their position: readers pass them over. */
    List<SentEvent> contradicting() {
        return List.copyOf(contradicting);
    }
}

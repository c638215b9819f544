package dk.seamark.kit.store;

import dk.seamark.kit.store.StoreComparison.Compared;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the service has said so far on the topic. Readers take the first event of a position and no other, so that is
 * what the store must have; what comes again later at a position that was said is a repetition, whatever it says.
 */
final class SentHistory {

    private final Map<String, Long> highest;
    private final Consumer<Missing> sink;
    private final List<SentEvent> contradicting = new ArrayList<>();
    private @Nullable SentEvent first;
    private long lost;
    private long other;

    /**
     * An event that the store has not, or has otherwise.
     *
     * @param event what came of its record
     * @param due the position that was due in its place; its own, unless the topic lacks something before it
     */
    record Missing(Compared event, long due) {}

    /**
     * Begins.
     *
     * @param compared the highest position that was compared before, by municipality
     * @param sink gets each missing event, of a municipality in the order of the topic
     */
    SentHistory(Map<String, Long> compared, Consumer<Missing> sink) {
        this.highest = new HashMap<>(compared);
        this.sink = sink;
    }

    /** Takes what came of the next records, in the topic's order. */
    void take(List<Compared> batch) {
        batch.forEach(this::take);
    }

    private void take(Compared compared) {
        SentEvent sent = compared.sent();
        long due = highest.getOrDefault(sent.municipality(), 0L) + 1;
        boolean same = compared.outcome() == Compared.Outcome.SAME;
        // A jump may be a stray that readers hold: what comes after it is measured by what was due.
        if (same || sent.position() == due) {
            highest.merge(sent.municipality(), sent.position(), Math::max);
        }
        if (!same && sent.position() < due) {
            contradicting.add(sent);
        } else if (!same) {
            first = first == null ? sent : first;
            lost += compared.outcome() == Compared.Outcome.LOST ? 1 : 0;
            other += compared.outcome() == Compared.Outcome.OTHER ? 1 : 0;
            sink.accept(new Missing(compared, due));
        }
    }

    /** The highest position of each municipality so far. */
    Map<String, Long> highest() {
        return new TreeMap<>(highest);
    }

    /** The first event that the store has not, or has otherwise; null if it has all. */
    @Nullable
    SentEvent firstMissing() {
        return first;
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

package dk.seamark.standing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values by their key. One is found without comparing keys, which is what every event asks for; all are told in
 * the order of the keys, so that nothing depends on how they are found.
 */
final class SortedIndex<K, V> {

    private final NavigableMap<K, V> ordered;
    private final Map<K, V> found = new HashMap<>();
    private int changes;

    /** @param order agrees with what equals says of the keys */
    SortedIndex(Comparator<? super K> order) {
        this.ordered = new TreeMap<>(order);
    }

    /** Nothing, by names in their order. */
    static <V> SortedIndex<String, V> byName() {
        return new SortedIndex<>(Comparator.naturalOrder());
    }

    /** The value of a key; null if there is none. */
    @Nullable
    V get(K key) {
        return found.get(key);
    }

    /** The value of a key, made if there is none. */
    V get(K key, Function<K, V> made) {
        V there = found.get(key);
        if (there == null) {
            there = made.apply(key);
            put(key, there);
        }
        return there;
    }

    void put(K key, V value) {
        changes++;
        found.put(key, value);
        ordered.put(key, value);
    }

    /** Takes out a key; false if it is not there. */
    boolean remove(K key) {
        changes++;
        ordered.remove(key);
        return found.remove(key) != null;
    }

    /** Another number than before whenever something was put or taken out. */
    int changes() {
        return changes;
    }

    /** All of it in the order of the keys; it changes with this, and is not changed itself. */
    NavigableMap<K, V> ordered() {
        return ordered;
    }
}

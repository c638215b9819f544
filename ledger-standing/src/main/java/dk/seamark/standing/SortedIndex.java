package dk.seamark.standing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A map with fast lookup by hash, which every event needs, and iteration in the order of the keys, so that no result
 * depends on hash order.
 */
final class SortedIndex<K, V> {

    private final NavigableMap<K, V> ordered;
    private final Map<K, V> found = new HashMap<>();
    private int changes;

    /** @param order consistent with equals */
    SortedIndex(Comparator<? super K> order) {
        this.ordered = new TreeMap<>(order);
    }

    /** An empty index with names as keys, in their natural order. */
    static <V> SortedIndex<String, V> byName() {
        return new SortedIndex<>(Comparator.naturalOrder());
    }

    /** The value of a key; null if there is none. */
    @Nullable
    V get(K key) {
        return found.get(key);
    }

    /** The value of a key; created and stored if there is none. */
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

    /** Removes a key; false if it is not there. */
    boolean remove(K key) {
        changes++;
        ordered.remove(key);
        return found.remove(key) != null;
    }

    /** A number that changes whenever an entry is added or removed. */
    int changes() {
        return changes;
    }

    /** A view of all entries in the order of the keys; callers must not modify it. */
    NavigableMap<K, V> ordered() {
        return ordered;
    }
}

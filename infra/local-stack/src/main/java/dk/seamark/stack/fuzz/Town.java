package dk.seamark.stack.fuzz;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** A municipality of a run, and what its answers told: what a later request can be about. */
final class Town {

    private static final int KEPT = 60;

    private final String name;
    private final String canary;
    private final Map<String, Deque<String>> values = new HashMap<>();
    private final Map<String, Deque<Map<String, String>>> calls = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> sent = new HashSet<>();
    private final List<FuzzRequest> keyed = new ArrayList<>();

    /**
     * A municipality that nothing is known of yet.
     *
     * @param name its key
     * @param canary a word that stands in texts of this municipality alone
     */
    Town(String name, String canary) {
        this.name = name;
        this.canary = canary;
    }

    String name() {
        return name;
    }

    String canary() {
        return canary;
    }

    /** Keeps the value of a field of an answer, unless it holds the canary, which stays with this municipality. */
    void learn(String field, String value) {
        if (value.contains(canary)) {
            return;
        }
        keep(values.computeIfAbsent(field, name -> new ArrayDeque<>()), value);
    }

    /** A value that an answer gave a field of this name; empty if there was none. */
    Optional<String> value(String field, Random random) {
        return one(values.get(field), random);
    }

    /** The value that was learnt last. */
    Optional<String> lastValue(String field) {
        return Optional.ofNullable(values.get(field)).map(Deque::peekLast);
    }

    /** Keeps the parameters of a call that an answer led to. */
    void learnCall(String operation, Map<String, String> parameters) {
        keep(calls.computeIfAbsent(operation, key -> new ArrayDeque<>()), parameters);
    }

    /** The parameters of a call that an answer led to; empty if there was none. */
    Optional<Map<String, String>> call(String operation, Random random) {
        return one(calls.get(operation), random);
    }

    /** Those of the call that was learnt last. */
    Optional<Map<String, String>> lastCall(String operation) {
        return Optional.ofNullable(calls.get(operation)).map(Deque::peekLast);
    }

    /** Those of the calls that were learnt last, the latest first, each once. */
    List<Map<String, String>> lastCalls(String operation) {
        List<Map<String, String>> all = new ArrayList<>(calls.getOrDefault(operation, new ArrayDeque<>()));
        java.util.Collections.reverse(all);
        return all.stream().distinct().limit(5).toList();
    }

    /** Keeps an id that the service made and an answer told. */
    void learnId(String id) {
        ids.add(id);
    }

    /** Whether the service made this id here. */
    boolean knows(String id) {
        return ids.contains(id);
    }

    /** Keeps an id that a request of this municipality named, of whatever it is. */
    void learnSent(String id) {
        sent.add(id);
    }

    boolean hasSent(String id) {
        return sent.contains(id);
    }

    /** Keeps a request with an idempotency key that was accepted. */
    void learnKeyed(FuzzRequest request) {
        keyed.add(request);
        if (keyed.size() > KEPT) {
            keyed.removeFirst();
        }
    }

    /** A request with an idempotency key that was accepted. */
    Optional<FuzzRequest> keyed(Random random) {
        return keyed.isEmpty() ? Optional.empty() : Optional.of(keyed.get(random.nextInt(keyed.size())));
    }

    private static <T> void keep(Deque<T> kept, T one) {
        kept.addLast(one);
        if (kept.size() > KEPT) {
            kept.removeFirst();
        }
    }

    private static <T> Optional<T> one(@org.jspecify.annotations.Nullable Deque<T> all, Random random) {
        return all == null
                ? Optional.empty()
                : all.stream().skip(random.nextInt(all.size())).findFirst();
    }
}

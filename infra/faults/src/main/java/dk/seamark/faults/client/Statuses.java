package dk.seamark.faults.client;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

/** What users saw since the last look: how often each status came, and the longest that one waited. */
public final class Statuses {
    /** The word for a connection that was refused, or broke before the answer. */
    public static final String NONE = "intet svar";

    private final Map<String, Long> counts = new TreeMap<>();
    private final AtomicLong longest = new AtomicLong();

    synchronized void count(String status) {
        counts.merge(status, 1L, Long::sum);
    }

    /** A request has its final answer after this time. */
    void waited(long nanoseconds) {
        longest.accumulateAndGet(nanoseconds, Math::max);
    }

    /** The counts since the last call, by status. */
    public synchronized Map<String, Long> take() {
        Map<String, Long> taken = new TreeMap<>(counts);
        counts.clear();
        return taken;
    }

    /** The longest wait since the last call, in nanoseconds. */
    public long takeLongest() {
        return longest.getAndSet(0);
    }
}

package dk.seamark.kit.feed;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The metrics of one feed. */
public final class FeedMetrics {

    private static final Logger log = LoggerFactory.getLogger(FeedMetrics.class);

    private final String topic;
    private final Counter taken;
    private final Counter dropped;
    private final Counter quarantined;
    private final Counter refused;
    private final Counter failures;
    private final Map<Integer, String> obstacles = new ConcurrentSkipListMap<>();
    private volatile Map<String, String> waiting = Map.of();
    private volatile long lag;
    private volatile boolean failing;

    FeedMetrics(String topic, MeterRegistry meters) {
        this.topic = topic;
        taken = counter("seamark.feed.records", "Records that were settled", topic, meters);
        dropped = counter("seamark.feed.duplicates", "Repetitions that were dropped", topic, meters);
        quarantined = counter("seamark.feed.quarantined", "Records that cannot be read", topic, meters);
        refused =
                counter("seamark.feed.refused", "Records that nobody who may say something has signed", topic, meters);
        failures = counter(
                "seamark.feed.failures",
                "Batches that were rolled back, and times that the feed started again",
                topic,
                meters);
        Gauge.builder("seamark.feed.lag", () -> lag)
                .description("Records on the topic that are not settled")
                .tag("topic", topic)
                .register(meters);
        Gauge.builder("seamark.feed.stopped", obstacles::size)
                .description("Partitions that are stopped: a batch cannot be stored")
                .tag("topic", topic)
                .register(meters);
        Gauge.builder("seamark.feed.waiting", () -> waiting.size())
                .description(
                        "Sources of municipalities whose records wait: a position is missing, or was said otherwise before")
                .tag("topic", topic)
                .register(meters);
    }

    private static Counter counter(String name, String description, String topic, MeterRegistry meters) {
        return Counter.builder(name)
                .description(description)
                .tag("topic", topic)
                .register(meters);
    }

    /** The topic. */
    public String topic() {
        return topic;
    }

    /** Why partitions are stopped, by partition; empty if none is. */
    public Map<Integer, String> obstacles() {
        return Map.copyOf(obstacles);
    }

    /** Why records wait, by the source of the municipality that sent them; empty if none do. */
    public Map<String, String> waiting() {
        return waiting;
    }

    /** Whether nothing can be consumed at all: the broker or the database is down, or an offset is missing. */
    public boolean failing() {
        return failing;
    }

    /** The number of records on the topic that are not processed. */
    public long lag() {
        return lag;
    }

    void taken(int records) {
        taken.increment(records);
    }

    void dropped(int records) {
        dropped.increment(records);
    }

    void quarantined(int records) {
        quarantined.increment(records);
    }

    void refused(int records) {
        refused.increment(records);
    }

    void lag(long records) {
        lag = records;
    }

    void stopped(int partition, String why) {
        failures.increment();
        obstacles.put(partition, why);
    }

    void waiting(Map<String, String> now) {
        now.forEach((source, obstacle) -> {
            if (!obstacle.equals(waiting.get(source))) {
                log.error("The records of {} wait, and figures of plans that they are about: {}", source, obstacle);
            }
        });
        waiting = Map.copyOf(now);
    }

    void goesOn(int partition) {
        obstacles.remove(partition);
    }

    void failed() {
        failures.increment();
        failing = true;
    }

    void reads() {
        failing = false;
    }

    void forgetAll() {
        obstacles.clear();
    }
}

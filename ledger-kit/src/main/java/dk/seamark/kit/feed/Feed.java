package dk.seamark.kit.feed;

import dk.seamark.kit.kafka.KafkaSettings;
import dk.seamark.kit.kafka.LedgerTopics;
import dk.seamark.kit.worker.Workers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Consumes one topic in the service's consumer group. The service's instances share the partitions; the offsets in the
 * database, not the group's, determine where each continues.
 */
final class Feed extends Workers {

    private static final Logger log = LoggerFactory.getLogger(Feed.class);

    private static final Duration AGAIN = Duration.ofSeconds(1);
    private static final Duration STOPPING = Duration.ofSeconds(10);

    private final String topic;
    private final String group;
    private final KafkaSettings settings;
    private final LedgerTopics topics;
    private final PartitionWork work;
    private final FeedMetrics metrics;
    private volatile @Nullable Consumer<byte[], byte[]> consumer;

    Feed(
            String topic,
            String group,
            KafkaSettings settings,
            LedgerTopics topics,
            PartitionWork work,
            FeedMetrics metrics) {
        super(STOPPING);
        this.topic = topic;
        this.group = group;
        this.settings = settings;
        this.topics = topics;
        this.work = work;
        this.metrics = metrics;
    }

    @Override
    protected List<Worker> workers() {
        return List.of(new Worker("feed " + topic, this::read, this::failed));
    }

    private Duration failed(Throwable why) {
        metrics.failed();
        log.warn("The feed of {} starts again", topic, why);
        return AGAIN;
    }

    private void read() {
        topics.demand();
        try (Consumer<byte[], byte[]> mine = open()) {
            consumer = mine;
            work.on(mine, topic);
            while (isRunning()) {
                work.take(mine.poll(work.patience()));
                metrics.reads();
            }
        } finally {
            consumer = null;
        }
    }

    private Consumer<byte[], byte[]> open() {
        Map<String, Object> consumer = settings.clientSettings();
        consumer.put("group.id", group);
        consumer.put("enable.auto.commit", false);
        // Offsets are always set from the database, so a missing offset must be an error.
        consumer.put("auto.offset.reset", "none");
        consumer.put("allow.auto.create.topics", false);
        consumer.put("max.poll.records", 1000);
        consumer.put("session.timeout.ms", 6_000);
        consumer.put("heartbeat.interval.ms", 1_500);
        consumer.put("partition.assignment.strategy", "org.apache.kafka.clients.consumer.CooperativeStickyAssignor");
        return new KafkaConsumer<>(consumer, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    @Override
    protected void wakeUp() {
        Consumer<byte[], byte[]> mine = consumer;
        if (mine != null) {
            mine.wakeup();
        }
    }

    @Override
    public int getPhase() {
        return 0;
    }
}

package dk.seamark.kit.feed;

import dk.seamark.kit.kafka.KafkaSettings;
import dk.seamark.kit.kafka.LedgerTopics;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Reads one topic in the consumer group of the service. The instances of a service share the partitions;
 * what is stored, not what the group says, decides where each goes on.
 */
final class Feed implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Feed.class);

    private static final Duration AGAIN = Duration.ofSeconds(1);

    private final String topic;
    private final String group;
    private final KafkaSettings settings;
    private final LedgerTopics topics;
    private final PartitionWork work;
    private final FeedMetrics metrics;
    private volatile boolean running;
    private volatile @Nullable Consumer<byte[], byte[]> consumer;
    private Thread thread = new Thread();

    Feed(
            String topic,
            String group,
            KafkaSettings settings,
            LedgerTopics topics,
            PartitionWork work,
            FeedMetrics metrics) {
        this.topic = topic;
        this.group = group;
        this.settings = settings;
        this.topics = topics;
        this.work = work;
        this.metrics = metrics;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("feed " + topic).start(this::run);
    }

    private void run() {
        while (running) {
            try {
                topics.demand();
                read();
            } catch (WakeupException e) {
                // stop() was called
            } catch (RuntimeException | Error e) {
                // Also an error: a feed whose thread is gone would be silent for ever.
                if (running) {
                    metrics.failed();
                    log.warn("The feed of {} starts again", topic, e);
                    rest();
                }
            }
        }
    }

    private void read() {
        try (Consumer<byte[], byte[]> mine = open()) {
            consumer = mine;
            work.on(mine, topic);
            while (running) {
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
        // A partition is always sought to where the tables say; a lost place must be heard.
        consumer.put("auto.offset.reset", "none");
        consumer.put("allow.auto.create.topics", false);
        consumer.put("max.poll.records", 1000);
        consumer.put("session.timeout.ms", 10_000);
        consumer.put("heartbeat.interval.ms", 2_000);
        consumer.put("partition.assignment.strategy", "org.apache.kafka.clients.consumer.CooperativeStickyAssignor");
        return new KafkaConsumer<>(consumer, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static void rest() {
        try {
            Thread.sleep(AGAIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
        Consumer<byte[], byte[]> mine = consumer;
        if (mine != null) {
            mine.wakeup();
        }
        try {
            if (!thread.join(Duration.ofSeconds(10))) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}

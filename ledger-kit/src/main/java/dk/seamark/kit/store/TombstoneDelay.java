package dk.seamark.kit.store;

import dk.seamark.kit.kafka.KafkaSettings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigResource;
import org.jspecify.annotations.Nullable;

/**
 * How long after a tombstone it is sent once more, so that Kafka begins a new segment and compacts the text away. Kafka
 * begins one when a record comes and the first record of the newest segment is older than {@code max.compaction.lag.ms}
 * or than {@code segment.ms}; so the second tombstone has to come later than the shorter of them.
 * {@code delete.retention.ms} has no part in it: it says how long a tombstone stays once the text is compacted away.
 */
final class TombstoneDelay {

    private static final int PATIENCE_MILLIS = 5000;
    private static final String LAG = "max.compaction.lag.ms";
    private static final String SEGMENT = "segment.ms";

    /** Clocks differ, and a batch takes its time. */
    private static final Duration MARGIN = Duration.ofHours(1);

    private TombstoneDelay() {}

    /**
     * The delay by the settings that the topic of texts has now.
     *
     * @throws KafkaException if the broker does not say
     */
    static Duration of(KafkaSettings settings) {
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, settings.textsTopic());
        Map<String, Object> client = settings.clientSettings();
        client.put("default.api.timeout.ms", PATIENCE_MILLIS);
        client.put("request.timeout.ms", PATIENCE_MILLIS - 1000);
        try (Admin admin = Admin.create(client)) {
            Config config = admin.describeConfigs(List.of(topic))
                    .all()
                    .get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                    .get(topic);
            if (config == null) {
                throw new KafkaException("The broker does not say how " + settings.textsTopic() + " is set");
            }
            return of(millis(config.get(LAG)), millis(config.get(SEGMENT)));
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("The broker does not say how " + settings.textsTopic() + " is set", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Stopped while waiting for the broker", e);
        }
    }

    /**
     * The delay by these settings.
     *
     * @param compactionLagMillis in milliseconds; {@link Long#MAX_VALUE} if compaction may wait for ever
     * @param segmentMillis in milliseconds
     */
    static Duration of(long compactionLagMillis, long segmentMillis) {
        return Duration.ofMillis(Math.min(compactionLagMillis, segmentMillis)).plus(MARGIN);
    }

    private static long millis(@Nullable ConfigEntry entry) {
        if (entry == null || entry.value() == null) {
            throw new KafkaException("The broker does not say how long a segment is written to");
        }
        return Long.parseLong(entry.value());
    }
}

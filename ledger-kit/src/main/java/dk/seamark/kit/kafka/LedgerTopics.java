package dk.seamark.kit.kafka;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Checks that the topics exist with the settings that the ledger needs. A service does not create them, as the right to
 * create topics would include deleting them ({@code docs/adr/0034-kafka-for-the-services-alone.md}).
 */
public final class LedgerTopics {

    private static final long PATIENCE_SECONDS = 5;

    private final KafkaSettings settings;
    private volatile boolean seen;

    /** The topics that these settings name. */
    public LedgerTopics(KafkaSettings settings) {
        this.settings = settings;
    }

    /**
     * Checks both topics; after the first success it does nothing.
     *
     * @throws KafkaException if the broker does not respond, or a topic is missing or has other settings; the message
     *     says what to do
     */
    public void demand() {
        if (seen) {
            return;
        }
        Map<String, Object> client = settings.clientSettings();
        client.put("default.api.timeout.ms", 5000);
        client.put("request.timeout.ms", 4000);
        try (Admin admin = Admin.create(client)) {
            // Events have unlimited retention and are never compacted, so that every reader can be rebuilt from the
            // topic.
            demand(admin, settings.eventsTopic(), Map.of("cleanup.policy", "delete", "retention.ms", "-1"));
            // Only the last record of a text counts, and an erasure must remove the text.
            demand(admin, settings.textsTopic(), Map.of("cleanup.policy", "compact"));
        }
        seen = true;
    }

    private void demand(Admin admin, String name, Map<String, String> configuration) {
        TopicDescription topic = answer(
                        name, admin.describeTopics(List.of(name)).allTopicNames())
                .get(name);
        if (topic == null) {
            throw unfit(name, "is not described by the broker");
        }
        if (topic.partitions().size() != settings.partitions()) {
            throw unfit(name, "has " + topic.partitions().size() + " partitions and not " + settings.partitions());
        }
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, name);
        Config found =
                answer(name, admin.describeConfigs(List.of(resource)).all()).get(resource);
        configuration.forEach((key, value) -> {
            String is = found == null || found.get(key) == null
                    ? "nothing"
                    : found.get(key).value();
            if (!value.equals(is)) {
                throw unfit(name, "has " + key + "=" + is + " and not " + value);
            }
        });
    }

    private static KafkaException unfit(String name, String how) {
        return new KafkaException("The topic " + name + " " + how + "; see infra/kafka/topics.sh");
    }

    private <T> T answer(String name, KafkaFuture<T> asked) {
        try {
            return asked.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                throw unfit(name, "is not there, and a service does not make it");
            }
            throw new KafkaException("The topic " + name + " cannot be looked at: " + e.getCause(), e.getCause());
        } catch (TimeoutException e) {
            throw new KafkaException("The broker does not answer at " + settings.bootstrapServers(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Stopped while waiting for the broker", e);
        }
    }
}

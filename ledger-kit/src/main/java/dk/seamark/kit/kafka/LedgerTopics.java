package dk.seamark.kit.kafka;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TopicExistsException;

/** Makes the topics as the ledger needs them, where they are not there yet. */
public final class LedgerTopics {

    private static final long PATIENCE_SECONDS = 5;

    private final KafkaSettings settings;
    private volatile boolean ensured;

    /** The topics that these settings name. */
    public LedgerTopics(KafkaSettings settings) {
        this.settings = settings;
    }

    /**
     * Makes what is missing; what is there is left alone. After the first success it does nothing.
     *
     * @throws KafkaException if the broker does not answer, or refuses
     */
    public void ensure() {
        if (ensured) {
            return;
        }
        Map<String, Object> client = settings.clientSettings();
        client.put("default.api.timeout.ms", 5000);
        client.put("request.timeout.ms", 4000);
        try (Admin admin = Admin.create(client)) {
            // Events are kept for ever and never compacted: the topic can rebuild every reader.
            make(admin, settings.eventsTopic(), Map.of("cleanup.policy", "delete", "retention.ms", "-1"));
            // Of a text only the last record counts, and an erasure takes the text away.
            make(admin, settings.textsTopic(), Map.of("cleanup.policy", "compact"));
        }
        ensured = true;
    }

    private void make(Admin admin, String name, Map<String, String> configuration) {
        NewTopic topic =
                new NewTopic(name, Optional.of(settings.partitions()), Optional.empty()).configs(configuration);
        try {
            admin.createTopics(List.of(topic)).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new KafkaException("Topic " + name + " cannot be made", e.getCause());
            }
        } catch (TimeoutException e) {
            throw new KafkaException("The broker does not answer at " + settings.bootstrapServers(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Stopped while waiting for the broker", e);
        }
    }
}

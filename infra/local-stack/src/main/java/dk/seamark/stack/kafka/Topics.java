package dk.seamark.stack.kafka;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * The two topics of the ledger.
 *
 * @param events never compacted and kept for ever; 12 partitions, fixed for the life of the topic
 * @param texts what people typed, compacted by the text's id, so that a tombstone erases
 */
public record Topics(String events, String texts) {
    /** The names that the services use. */
    public static final Topics STANDARD = new Topics("ledger.events.v1", "ledger.texts.v1");

    private static final int PARTITIONS = 12;

    /** Creates those that are not there. */
    public void create(String bootstrapServers) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            var made = admin.createTopics(List.of(
                    new NewTopic(events, PARTITIONS, (short) 1)
                            .configs(Map.of("cleanup.policy", "delete", "retention.ms", "-1")),
                    new NewTopic(texts, PARTITIONS, (short) 1)
                            .configs(Map.of("cleanup.policy", "compact", "retention.ms", "-1"))));
            for (var topic : made.values().values()) {
                try {
                    topic.get();
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw new IllegalStateException("cannot create the topics", e);
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while creating the topics", e);
        }
    }
}

package dk.seamark.kit.kafka;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The location of Kafka and the names of the topics: {@code seamark.kafka.*}.
 *
 * @param bootstrapServers hosts and ports, separated by commas
 * @param eventsTopic the topic of the events, keyed by municipality
 * @param textsTopic the compacted topic of the texts, keyed by text id
 * @param partitions the number of partitions of each topic, which never changes
 * @param client further client settings by Kafka's names, mainly for security
 */
@ConfigurationProperties("seamark.kafka")
public record KafkaSettings(
        String bootstrapServers, String eventsTopic, String textsTopic, int partitions, Map<String, String> client) {

    /** Null for {@code client} becomes an empty map. */
    public KafkaSettings {
        client = client == null ? Map.of() : Map.copyOf(client);
    }

    /** The settings that every client of this broker starts from. */
    public Map<String, Object> clientSettings() {
        Map<String, Object> settings = new HashMap<>(client);
        settings.put("bootstrap.servers", bootstrapServers);
        // Reconnects within a second when the broker is back.
        settings.put("reconnect.backoff.ms", 50);
        settings.put("reconnect.backoff.max.ms", 1000);
        settings.put("socket.connection.setup.timeout.ms", 3000);
        settings.put("socket.connection.setup.timeout.max.ms", 10000);
        return settings;
    }

    /** Leaves out the client settings, which contain a password. */
    @Override
    public String toString() {
        return "KafkaSettings[" + bootstrapServers + ", " + eventsTopic + ", " + textsTopic + ", " + partitions + "]";
    }
}

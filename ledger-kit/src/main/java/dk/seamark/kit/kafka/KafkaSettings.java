package dk.seamark.kit.kafka;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where Kafka is, and what the topics are called: {@code seamark.kafka.*}.
 *
 * @param bootstrapServers hosts and ports, separated by commas
 * @param eventsTopic the topic of the events, keyed by municipality
 * @param textsTopic the compacted topic of the texts, keyed by text id
 * @param partitions how many partitions each topic has; fixed for its life
 * @param client further client settings as Kafka names them, for security above all
 */
@ConfigurationProperties("seamark.kafka")
public record KafkaSettings(
        String bootstrapServers, String eventsTopic, String textsTopic, int partitions, Map<String, String> client) {

    /** No further settings if none are given. */
    public KafkaSettings {
        client = client == null ? Map.of() : Map.copyOf(client);
    }

    /** The settings that every client of this broker starts from. */
    public Map<String, Object> clientSettings() {
        Map<String, Object> settings = new HashMap<>(client);
        settings.put("bootstrap.servers", bootstrapServers);
        // A broker that comes back is found again within a second.
        settings.put("reconnect.backoff.ms", 50);
        settings.put("reconnect.backoff.max.ms", 1000);
        settings.put("socket.connection.setup.timeout.ms", 3000);
        settings.put("socket.connection.setup.timeout.max.ms", 10000);
        return settings;
    }

    /** Without the further settings, which hold a password. */
    @Override
    public String toString() {
        return "KafkaSettings[" + bootstrapServers + ", " + eventsTopic + ", " + textsTopic + ", " + partitions + "]";
    }
}

package dk.seamark.kit.feed;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.TopicPartition;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * The table {@code signature_bound}: the offset in each partition before which records may be unsigned, or signed by a
 * retired key. A stored bound never changes, so that reading the topic again accepts the same records.
 */
final class SignatureBounds {

    /** The entry for unsigned records. */
    static final String UNSIGNED = "unsigned";

    private final JdbcOperations jdbc;
    private final Map<TopicPartition, Map<String, Long>> known = new ConcurrentHashMap<>();

    SignatureBounds(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** The offset from which on such records are refused; empty if none is stored. */
    OptionalLong of(TopicPartition partition, String signedBy) {
        Long bound = known.computeIfAbsent(partition, this::read).get(signedBy);
        return bound == null ? OptionalLong.empty() : OptionalLong.of(bound);
    }

    /** Stores a bound, unless there is one. */
    void note(TopicPartition partition, String signedBy, long beforeOffset) {
        jdbc.update("""
                INSERT INTO signature_bound (topic, partition, signed_by, before_offset) VALUES (?, ?, ?, ?)
                ON CONFLICT DO NOTHING""", partition.topic(), partition.partition(), signedBy, beforeOffset);
        known.remove(partition);
    }

    /** Drops the cached bound, as another instance may have stored one. */
    void forget(TopicPartition partition) {
        known.remove(partition);
    }

    private Map<String, Long> read(TopicPartition partition) {
        Map<String, Long> bounds = new HashMap<>();
        jdbc.query(
                "SELECT signed_by, before_offset FROM signature_bound WHERE topic = ? AND partition = ?",
                row -> {
                    bounds.put(row.getString(1), row.getLong(2));
                },
                partition.topic(),
                partition.partition());
        return bounds;
    }
}

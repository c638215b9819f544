package dk.seamark.kit.feed;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.TopicPartition;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Up to where in each partition records may be unsigned, or signed by a retired key: the table {@code signature_bound}.
 * A bound that is noted never changes, so that a second reading of the topic takes what the first took.
 */
final class SignatureBounds {

    /** What an unsigned record counts as signed by. */
    static final String UNSIGNED = "unsigned";

    private final JdbcOperations jdbc;
    private final Map<TopicPartition, Map<String, Long>> known = new ConcurrentHashMap<>();

    SignatureBounds(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** The first offset that it does not hold for; empty if none is noted. */
    OptionalLong of(TopicPartition partition, String signedBy) {
        Long bound = known.computeIfAbsent(partition, this::read).get(signedBy);
        return bound == null ? OptionalLong.empty() : OptionalLong.of(bound);
    }

    /** Notes a bound, unless one is noted. */
    void note(TopicPartition partition, String signedBy, long beforeOffset) {
        jdbc.update("""
                INSERT INTO signature_bound (topic, partition, signed_by, before_offset) VALUES (?, ?, ?, ?)
                ON CONFLICT DO NOTHING""", partition.topic(), partition.partition(), signedBy, beforeOffset);
        known.remove(partition);
    }

    /** Has the table asked again, as another instance may have noted something. */
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

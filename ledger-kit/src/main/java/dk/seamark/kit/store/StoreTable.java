package dk.seamark.kit.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;

/** What the store remembers of having been compared: the tables {@code store_*}. */
final class StoreTable {

    private final JdbcOperations jdbc;

    StoreTable(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** The identity of the database when it was complete last; empty if it was never compared. */
    Optional<StoreIdentity> identity() {
        return jdbc
                .query(
                        "SELECT cluster, timeline FROM store_identity",
                        (row, number) -> new StoreIdentity(row.getString(1), row.getString(2)))
                .stream()
                .findFirst();
    }

    /**
     * The next offset to compare, by partition; one that is missing was never compared.
     *
     * @param topicId Kafka's id of the topic now; what was compared of an earlier topic of this name does not count
     */
    Map<Integer, Long> compared(String topic, String topicId) {
        Map<Integer, Long> next = new HashMap<>();
        jdbc.query(
                "SELECT partition, next_offset FROM store_compared WHERE topic = ? AND topic_id = ?",
                row -> {
                    next.put(row.getInt(1), row.getLong(2));
                },
                topic,
                topicId);
        return next;
    }

    /** The highest position of each municipality among the records that were compared; a new one has none. */
    Map<String, Long> positions(String topic, String topicId) {
        Map<String, Long> positions = new HashMap<>();
        jdbc.query(
                "SELECT municipality, position FROM store_position WHERE topic = ? AND topic_id = ?",
                row -> {
                    positions.put(row.getString(1), row.getLong(2));
                },
                topic,
                topicId);
        return positions;
    }

    /** Stores that the store is complete up to these offsets and positions. */
    void complete(
            StoreIdentity identity,
            String topic,
            String topicId,
            Map<Integer, Long> next,
            Map<String, Long> positions) {
        // Not lower than another instance may have come.
        List<Object[]> rows = next.entrySet().stream()
                .map(entry -> new Object[] {topic, entry.getKey(), topicId, entry.getValue()})
                .toList();
        jdbc.batchUpdate("""
                INSERT INTO store_compared AS known (topic, partition, topic_id, next_offset) VALUES (?, ?, ?, ?)
                ON CONFLICT (topic, partition) DO UPDATE
                SET topic_id = excluded.topic_id, next_offset = excluded.next_offset
                WHERE known.topic_id <> excluded.topic_id OR known.next_offset < excluded.next_offset""", rows);
        jdbc.batchUpdate(
                """
                INSERT INTO store_position AS known (topic, municipality, topic_id, position) VALUES (?, ?, ?, ?)
                ON CONFLICT (topic, municipality) DO UPDATE
                SET topic_id = excluded.topic_id, position = excluded.position
                WHERE known.topic_id <> excluded.topic_id OR known.position < excluded.position""",
                positions.entrySet().stream()
                        .map(entry -> new Object[] {topic, entry.getKey(), topicId, entry.getValue()})
                        .toList());
        jdbc.update("""
                INSERT INTO store_identity (cluster, timeline) VALUES (?, ?)
                ON CONFLICT (one) DO UPDATE
                SET cluster = excluded.cluster, timeline = excluded.timeline, compared_at = now()""", identity.cluster(), identity.timeline());
    }
}

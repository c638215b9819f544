package dk.seamark.kit.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;

/** What the store remembers of having been compared: the tables {@code store_*}. */
final class StoreTable {

    /** Nothing is set lower than another instance may have come, and rows are taken in one order. */
    private static final String COMPLETE = """
            WITH same AS (
                SELECT FROM pg_control_system()
                WHERE system_identifier::text = ? AND left(pg_walfile_name(pg_current_wal_insert_lsn()), 8) = ?
            ), offsets AS (
                INSERT INTO store_compared AS known (topic, partition, topic_id, next_offset)
                SELECT ?, n.partition, ?, n.next_offset
                FROM same, unnest(?::int[], ?::bigint[]) AS n (partition, next_offset) ORDER BY n.partition
                ON CONFLICT (topic, partition) DO UPDATE
                SET topic_id = excluded.topic_id, next_offset = excluded.next_offset
                WHERE known.topic_id <> excluded.topic_id OR known.next_offset < excluded.next_offset
            ), positions AS (
                INSERT INTO store_position AS known (topic, municipality, topic_id, position)
                SELECT ?, n.municipality, ?, n.position
                FROM same, unnest(?::text[], ?::bigint[]) AS n (municipality, position) ORDER BY n.municipality
                ON CONFLICT (topic, municipality) DO UPDATE
                SET topic_id = excluded.topic_id, position = excluded.position
                WHERE known.topic_id <> excluded.topic_id OR known.position < excluded.position
            )
            INSERT INTO store_identity (cluster, timeline) SELECT ?, ? FROM same
            ON CONFLICT (one) DO UPDATE
            SET cluster = excluded.cluster, timeline = excluded.timeline, compared_at = now()""";

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

    /**
     * Stores that the store is complete up to these offsets and positions, in one statement: all of it in the database
     * that was compared, or nothing.
     *
     * @return false if the connections lead to another database by now
     */
    boolean complete(
            StoreIdentity identity,
            String topic,
            String topicId,
            Map<Integer, Long> next,
            Map<String, Long> positions) {
        List<Integer> partitions = List.copyOf(next.keySet());
        List<String> municipalities = List.copyOf(positions.keySet());
        return jdbc.update(
                        COMPLETE,
                        identity.cluster(),
                        identity.timeline(),
                        topic,
                        topicId,
                        partitions.toArray(Integer[]::new),
                        partitions.stream().map(next::get).toArray(Long[]::new),
                        topic,
                        topicId,
                        municipalities.toArray(String[]::new),
                        municipalities.stream().map(positions::get).toArray(Long[]::new),
                        identity.cluster(),
                        identity.timeline())
                == 1;
    }
}

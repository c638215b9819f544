package dk.seamark.kit.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** The tables {@code feed_held} and {@code feed_set_aside}. */
final class JdbcHeldQueue implements HeldQueue {

    private final JdbcOperations jdbc;

    JdbcHeldQueue(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> waiting(String topic, int partition) {
        return new HashSet<>(jdbc.queryForList(
                "SELECT DISTINCT municipality FROM feed_held WHERE topic = ? AND partition = ?",
                String.class,
                topic,
                partition));
    }

    @Override
    public Map<String, String> obstacles(String topic) {
        Map<String, String> obstacles = new HashMap<>();
        jdbc.query(
                "SELECT municipality, obstacle FROM feed_held WHERE topic = ? AND obstacle IS NOT NULL",
                row -> {
                    obstacles.put(row.getString(1), row.getString(2));
                },
                topic);
        return obstacles;
    }

    @Override
    public void hold(List<Held> records) {
        jdbc.batchUpdate(
                """
                INSERT INTO feed_held
                    (topic, partition, record_offset, municipality, record_key, record_value, headers, obstacle)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""",
                records.stream()
                        .map(held -> new @Nullable Object[] {
                            held.record().topic(),
                            held.record().partition(),
                            held.record().offset(),
                            held.municipality(),
                            held.record().key(),
                            held.record().value(),
                            HeldHeaders.written(held.record().headers()),
                            held.obstacle()
                        })
                        .toList());
    }

    @Override
    public List<ConsumerRecord<byte[], byte[]>> first(TopicPartition partition, String municipality, int most) {
        return jdbc.query(
                """
                SELECT record_offset, record_key, record_value, headers FROM feed_held
                WHERE topic = ? AND partition = ? AND municipality = ? ORDER BY record_offset LIMIT ?""",
                (row, number) -> record(partition, row),
                partition.topic(),
                partition.partition(),
                municipality,
                most);
    }

    private static ConsumerRecord<byte[], byte[]> record(TopicPartition partition, ResultSet row) throws SQLException {
        return new ConsumerRecord<>(
                partition.topic(),
                partition.partition(),
                row.getLong("record_offset"),
                ConsumerRecord.NO_TIMESTAMP,
                TimestampType.NO_TIMESTAMP_TYPE,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                row.getBytes("record_key"),
                row.getBytes("record_value"),
                HeldHeaders.read(row.getBytes("headers")),
                Optional.empty());
    }

    @Override
    public void letGo(TopicPartition partition, String municipality, long before) {
        jdbc.update(
                "DELETE FROM feed_held WHERE topic = ? AND partition = ? AND municipality = ? AND record_offset < ?",
                partition.topic(),
                partition.partition(),
                municipality,
                before);
    }

    @Override
    public void explain(TopicPartition partition, long offset, String obstacle) {
        jdbc.update("""
                UPDATE feed_held SET obstacle = ? WHERE topic = ? AND partition = ? AND record_offset = ?
                AND obstacle IS DISTINCT FROM ?""", obstacle, partition.topic(), partition.partition(), offset, obstacle);
    }

    @Override
    public Map<Long, String> setAside(TopicPartition partition, long from) {
        Map<Long, String> reasons = new HashMap<>();
        jdbc.query(
                """
                SELECT record_offset, reason FROM feed_set_aside
                WHERE topic = ? AND partition = ? AND record_offset >= ?""",
                row -> {
                    reasons.put(row.getLong(1), row.getString(2));
                },
                partition.topic(),
                partition.partition(),
                from);
        return reasons;
    }
}

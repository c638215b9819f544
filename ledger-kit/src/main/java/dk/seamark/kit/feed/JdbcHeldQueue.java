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

/** The tables {@code feed_held}, {@code feed_late} and {@code feed_set_aside}. */
final class JdbcHeldQueue implements HeldQueue {

    private final JdbcOperations jdbc;

    JdbcHeldQueue(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> waiting(String topic, int partition) {
        return new HashSet<>(jdbc.queryForList(
                "SELECT DISTINCT source FROM feed_held WHERE topic = ? AND partition = ?",
                String.class,
                topic,
                partition));
    }

    @Override
    public Map<String, String> obstacles(String topic) {
        Map<String, String> obstacles = new HashMap<>();
        jdbc.query(
                "SELECT source, obstacle FROM feed_held WHERE topic = ? AND obstacle IS NOT NULL",
                row -> {
                    obstacles.put(row.getString(1), row.getString(2));
                },
                topic);
        return obstacles;
    }

    @Override
    public Map<Long, WaitingPlans.About> plans(TopicPartition partition) {
        Map<Long, WaitingPlans.About> plans = new HashMap<>();
        jdbc.query(
                """
                SELECT record_offset, municipality, source, plan FROM feed_held
                WHERE topic = ? AND partition = ? AND plan IS NOT NULL""",
                row -> {
                    plans.put(
                            row.getLong(1),
                            new WaitingPlans.About(row.getString(2), row.getString(3), row.getString(4)));
                },
                partition.topic(),
                partition.partition());
        return plans;
    }

    @Override
    public void hold(List<Held> records) {
        jdbc.batchUpdate(
                """
                INSERT INTO feed_held (topic, partition, record_offset, municipality, source,
                    record_key, record_value, headers, plan, obstacle)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""",
                records.stream()
                        .map(held -> new @Nullable Object[] {
                            held.record().topic(),
                            held.record().partition(),
                            held.record().offset(),
                            held.municipality(),
                            held.queue(),
                            held.record().key(),
                            held.record().value(),
                            HeldHeaders.written(held.record().headers()),
                            held.plan(),
                            held.obstacle()
                        })
                        .toList());
    }

    @Override
    public void assign(List<Held> records) {
        jdbc.batchUpdate(
                "UPDATE feed_held SET source = ?, plan = ? WHERE topic = ? AND partition = ? AND record_offset = ?",
                records.stream()
                        .map(held -> new @Nullable Object[] {
                            held.queue(),
                            held.plan(),
                            held.record().topic(),
                            held.record().partition(),
                            held.record().offset()
                        })
                        .toList());
    }

    @Override
    public List<ConsumerRecord<byte[], byte[]>> first(TopicPartition partition, String queue, int most) {
        return jdbc.query(
                """
                SELECT record_offset, record_key, record_value, headers FROM feed_held
                WHERE topic = ? AND partition = ? AND source = ? ORDER BY record_offset LIMIT ?""", (row, number) -> record(partition, row), partition.topic(), partition.partition(), queue, most);
    }

    @Override
    public List<ConsumerRecord<byte[], byte[]>> at(TopicPartition partition, List<Long> offsets) {
        return jdbc.query(
                """
                SELECT record_offset, record_key, record_value, headers
                FROM feed_held JOIN unnest(?::bigint[]) WITH ORDINALITY AS asked (record_offset, number) USING (record_offset)
                WHERE topic = ? AND partition = ? ORDER BY number""",
                (row, number) -> record(partition, row),
                offsets.toArray(Long[]::new),
                partition.topic(),
                partition.partition());
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
    public void letGo(TopicPartition partition, List<Long> offsets) {
        jdbc.update(
                "DELETE FROM feed_held WHERE topic = ? AND partition = ? AND record_offset = ANY (?)",
                partition.topic(),
                partition.partition(),
                offsets.toArray(Long[]::new));
    }

    @Override
    public void explain(TopicPartition partition, long offset, @Nullable String obstacle) {
        jdbc.update("""
                UPDATE feed_held SET obstacle = ? WHERE topic = ? AND partition = ? AND record_offset = ?
                AND obstacle IS DISTINCT FROM ?""", obstacle, partition.topic(), partition.partition(), offset, obstacle);
    }

    @Override
    public void noteLate(TopicPartition partition, long before, List<Long> offsets) {
        // The partition is locked by whoever moves its offset, so nobody else numbers at the same time.
        jdbc.update(
                """
                INSERT INTO feed_late (topic, partition, record_offset, taken_before, taken_number)
                SELECT ?, ?, record_offset, ?, number + coalesce((
                    SELECT max(taken_number) FROM feed_late WHERE topic = ? AND partition = ? AND taken_before = ?), 0)
                FROM unnest(?::bigint[]) WITH ORDINALITY AS taken (record_offset, number)
                ON CONFLICT (topic, partition, record_offset)
                DO UPDATE SET taken_before = excluded.taken_before, taken_number = excluded.taken_number""",
                partition.topic(),
                partition.partition(),
                before,
                partition.topic(),
                partition.partition(),
                before,
                offsets.toArray(Long[]::new));
    }

    @Override
    public List<Late> late(TopicPartition partition, long from, long to) {
        return jdbc.query(
                """
                SELECT record_offset, taken_before, taken_number FROM feed_late
                WHERE topic = ? AND partition = ? AND record_offset BETWEEN ? AND ?
                UNION SELECT record_offset, taken_before, taken_number
                FROM feed_held JOIN feed_late USING (topic, partition, record_offset)
                WHERE topic = ? AND partition = ? AND taken_before >= ?
                ORDER BY taken_before, taken_number""",
                (row, number) -> new Late(row.getLong(1), row.getLong(2)),
                partition.topic(),
                partition.partition(),
                from,
                to,
                partition.topic(),
                partition.partition(),
                from);
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

package dk.seamark.reporting.record.checkjournal;

import dk.seamark.kit.feed.RecordContent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Reads whole rows of the journal. */
@Component
class JournalRows {

    private final JdbcOperations jdbc;

    /**
     * The end of the journal at one moment.
     *
     * @param last the last position of the municipality; 0 if there is none
     * @param nextOffset the offset of the partition's first record that was not consumed yet
     * @param held the offsets of the municipality's records that wait
     * @param late the partition's records that were taken late, in the order in which they were
     */
    record Reach(long last, long nextOffset, Set<Long> held, List<Late> late) {}

    /**
     * A record that was taken late, as the feed remembers it.
     *
     * @param offset its offset
     * @param before the offset before whose record it was taken
     */
    record Late(long offset, long before) {}

    JournalRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** The end of the journal. All is read in one statement, so that it is of the same moment. */
    Reach reach(String municipality, TopicPartition partition) {
        return jdbc.query(
                        """
                        WITH feed AS (SELECT ? AS topic, ? AS partition),
                        late AS (SELECT * FROM feed_late JOIN feed USING (topic, partition)),
                        next AS (SELECT coalesce((SELECT next_offset FROM feed_offset JOIN feed
                            USING (topic, partition)), 0) AS next_offset)
                        SELECT coalesce((SELECT max(position) FROM journal WHERE municipality = ?), 0),
                               next_offset,
                               ARRAY(SELECT record_offset FROM feed_held JOIN feed USING (topic, partition)
                                   WHERE municipality = ?),
                               ARRAY(SELECT record_offset FROM late WHERE taken_before <= next_offset
                                   ORDER BY taken_before, taken_number),
                               ARRAY(SELECT taken_before FROM late WHERE taken_before <= next_offset
                                   ORDER BY taken_before, taken_number)
                        FROM next
                        """,
                        (row, number) -> new Reach(
                                row.getLong(1),
                                row.getLong(2),
                                Set.of(numbers(row, 3)),
                                late(numbers(row, 4), numbers(row, 5))),
                        partition.topic(),
                        partition.partition(),
                        municipality,
                        municipality)
                .getFirst();
    }

    private static Long[] numbers(ResultSet row, int column) throws SQLException {
        return (Long[]) row.getArray(column).getArray();
    }

    private static List<Late> late(Long[] offsets, Long[] before) {
        return IntStream.range(0, offsets.length)
                .mapToObj(i -> new Late(offsets[i], before[i]))
                .toList();
    }

    /** The next rows after a position, in order; positions may be missing. */
    List<JournalRow> after(String municipality, long position, long last, int limit) {
        return jdbc.query("""
                SELECT position, topic_partition, topic_offset, payload, watermark, event_id, source, source_sequence,
                       type, stream, stream_sequence, event_time, actor, actor_role, actor_centre, signing_key,
                       signature, unreadable, record_key, record_headers
                FROM journal WHERE municipality = ? AND position > ? AND position <= ? ORDER BY position LIMIT ?
                """, (row, number) -> row(row), municipality, position, last, limit);
    }

    /**
     * The offsets of a partition's records that were refused or name no municipality: they are in no municipality's
     * journal, however they would be read today.
     */
    Set<Long> ofNobody(int partition) {
        return Set.copyOf(jdbc.queryForList("""
                SELECT DISTINCT topic_offset FROM journal
                WHERE municipality = '' AND topic_partition = ? AND source_sequence IS NULL
                """, Long.class, partition));
    }

    /** What was taken from a source at a position; null if nothing was. */
    @Nullable
    RecordContent contentAt(String municipality, String source, long sequence) {
        return jdbc
                .query(
                        """
                        SELECT event_id, encode(sha256(coalesce(payload, ''::bytea)), 'hex') FROM journal
                        WHERE municipality = ? AND source = ? AND source_sequence = ?""",
                        (row, number) -> new RecordContent(row.getString(1), row.getString(2)),
                        municipality,
                        source,
                        sequence)
                .stream()
                .findFirst()
                .orElse(null);
    }

    private static JournalRow row(ResultSet row) throws SQLException {
        return new JournalRow(
                row.getLong("position"),
                row.getInt("topic_partition"),
                row.getLong("topic_offset"),
                row.getBytes("payload"),
                row.getObject("watermark", OffsetDateTime.class).toInstant(),
                row.getObject("event_id", UUID.class),
                row.getString("source"),
                row.getObject("source_sequence", Long.class),
                row.getString("type"),
                row.getString("stream"),
                row.getObject("stream_sequence", Long.class),
                instant(row.getObject("event_time", OffsetDateTime.class)),
                row.getString("actor"),
                row.getString("actor_role"),
                row.getString("actor_centre"),
                row.getString("signing_key"),
                row.getString("signature"),
                row.getString("unreadable"),
                row.getBytes("record_key"),
                row.getString("record_headers"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}

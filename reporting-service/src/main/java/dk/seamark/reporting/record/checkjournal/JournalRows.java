package dk.seamark.reporting.record.checkjournal;

import dk.seamark.kit.feed.RecordContent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
     * @param nextOffset the offset of the partition's first record that was not consumed yet, or of the municipality's
     *     first that waits
     */
    record Reach(long last, long nextOffset) {}

    JournalRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** The end of the journal. Both numbers are read in one statement, so that they are of the same moment. */
    Reach reach(String municipality, TopicPartition partition) {
        return jdbc.query(
                        """
                        SELECT coalesce((SELECT max(position) FROM journal WHERE municipality = ?), 0),
                               least(
                                   coalesce((SELECT next_offset FROM feed_offset WHERE topic = ? AND partition = ?), 0),
                                   (SELECT min(record_offset) FROM feed_held
                                    WHERE topic = ? AND partition = ? AND municipality = ?))
                        """,
                        (row, number) -> new Reach(row.getLong(1), row.getLong(2)),
                        municipality,
                        partition.topic(),
                        partition.partition(),
                        partition.topic(),
                        partition.partition(),
                        municipality)
                .getFirst();
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

package dk.seamark.kit.feed;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.jdbc.core.JdbcOperations;

/** The tables {@code feed_offset} and {@code feed_source}. */
final class JdbcFeedOffsets implements FeedOffsets {

    private final JdbcOperations jdbc;

    JdbcFeedOffsets(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public OptionalLong next(String topic, int partition) {
        List<Long> found = jdbc.query(
                "SELECT next_offset FROM feed_offset WHERE topic = ? AND partition = ?",
                (row, number) -> row.getLong(1),
                topic,
                partition);
        return found.isEmpty() ? OptionalLong.empty() : OptionalLong.of(found.getFirst());
    }

    @Override
    public void begin(String topic, int partition, long offset) {
        jdbc.update(
                "INSERT INTO feed_offset (topic, partition, next_offset) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                topic,
                partition,
                offset);
    }

    @Override
    public boolean move(String topic, int partition, long from, long to) {
        return jdbc.update(
                        "UPDATE feed_offset SET next_offset = ? WHERE topic = ? AND partition = ? AND next_offset = ?",
                        to,
                        topic,
                        partition,
                        from)
                == 1;
    }

    @Override
    public Map<String, LastPosition> taken(Collection<String> sources) {
        Map<String, LastPosition> taken = new HashMap<>();
        jdbc.query(
                """
                SELECT source, position, event_id, CASE WHEN digest_event_id = event_id THEN payload_digest END
                FROM feed_source WHERE source = ANY (?)""",
                row -> {
                    // An operator, or an earlier version, may have set the position: the digest is of another record.
                    RecordContent content = new RecordContent(row.getString(3), row.getString(4));
                    taken.put(row.getString(1), new LastPosition(row.getLong(2), content));
                },
                (Object) sources.toArray(String[]::new));
        return taken;
    }

    @Override
    public void store(Map<String, LastPosition> taken) {
        jdbc.batchUpdate(
                """
                INSERT INTO feed_source (source, position, event_id, payload_digest, digest_event_id)
                VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (source) DO UPDATE SET position = excluded.position, event_id = excluded.event_id,
                    payload_digest = excluded.payload_digest, digest_event_id = excluded.digest_event_id""",
                taken.entrySet().stream()
                        .map(entry -> new Object[] {
                            entry.getKey(),
                            entry.getValue().position(),
                            entry.getValue().content().eventId(),
                            entry.getValue().content().payloadDigest(),
                            entry.getValue().content().eventId()
                        })
                        .toList());
    }
}

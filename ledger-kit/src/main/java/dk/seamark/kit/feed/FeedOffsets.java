package dk.seamark.kit.feed;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.jdbc.core.JdbcOperations;

/** The tables {@code feed_offset} and {@code feed_source}, with the feed's progress. */
final class FeedOffsets {

    private final JdbcOperations jdbc;

    FeedOffsets(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** The next offset to process; empty if nothing of the partition was ever processed. */
    OptionalLong next(String topic, int partition) {
        List<Long> found = jdbc.query(
                "SELECT next_offset FROM feed_offset WHERE topic = ? AND partition = ?",
                (row, number) -> row.getLong(1),
                topic,
                partition);
        return found.isEmpty() ? OptionalLong.empty() : OptionalLong.of(found.getFirst());
    }

    /** Stores the offset at which the feed begins with a partition, unless there is one. */
    void begin(String topic, int partition, long offset) {
        jdbc.update(
                "INSERT INTO feed_offset (topic, partition, next_offset) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                topic,
                partition,
                offset);
    }

    /**
     * Moves the offset, and locks the partition until the transaction ends; false if another instance has moved it
     * meanwhile.
     */
    boolean move(String topic, int partition, long from, long to) {
        return jdbc.update(
                        "UPDATE feed_offset SET next_offset = ? WHERE topic = ? AND partition = ? AND next_offset = ?",
                        to,
                        topic,
                        partition,
                        from)
                == 1;
    }

    /** The last position from each of these sources; a new source has none. */
    Map<String, LastPosition> taken(Collection<String> sources) {
        Map<String, LastPosition> taken = new HashMap<>();
        jdbc.query(
                "SELECT source, position, event_id FROM feed_source WHERE source = ANY (?)",
                row -> {
                    taken.put(row.getString(1), new LastPosition(row.getLong(2), row.getString(3)));
                },
                (Object) sources.toArray(String[]::new));
        return taken;
    }

    /** Stores the last position from each source. */
    void store(Map<String, LastPosition> taken) {
        jdbc.batchUpdate(
                """
                INSERT INTO feed_source (source, position, event_id) VALUES (?, ?, ?)
                ON CONFLICT (source) DO UPDATE SET position = excluded.position, event_id = excluded.event_id""",
                taken.entrySet().stream()
                        .map(entry -> new Object[] {
                            entry.getKey(),
                            entry.getValue().position(),
                            entry.getValue().eventId()
                        })
                        .toList());
    }
}

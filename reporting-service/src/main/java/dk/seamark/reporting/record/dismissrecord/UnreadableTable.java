package dk.seamark.reporting.record.dismissrecord;

import dk.seamark.events.value.Municipality;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** What the journal holds of records that could not be read. */
@Component
final class UnreadableTable {

    private final JdbcOperations jdbc;

    UnreadableTable(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A record's place, and why it could not be read.
     *
     * @param source the CloudEvents source that it names; null if it names none of this municipality
     * @param stream the stream that it names; null if it names none
     */
    record Row(
            int partition,
            long offset,
            @Nullable String source,
            @Nullable String stream,
            String obstacle) {}

    /** The rows at these positions, by position. */
    Map<Long, Row> at(Municipality municipality, Collection<Long> positions) {
        Map<Long, Row> rows = new HashMap<>();
        jdbc.query(
                """
                SELECT position, topic_partition, topic_offset, source, stream, unreadable FROM journal
                WHERE municipality = ? AND unreadable IS NOT NULL AND position = ANY (?)""",
                row -> {
                    rows.put(
                            row.getLong(1),
                            new Row(
                                    row.getInt(2),
                                    row.getLong(3),
                                    row.getString(4),
                                    row.getString(5),
                                    row.getString(6)));
                },
                municipality.key(),
                positions.toArray(Long[]::new));
        return rows;
    }
}

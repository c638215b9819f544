package dk.seamark.reporting.journal;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * The records that could not be read when they were journalled first, and why. A journal that is built again
 * from the topic keeps them so, though this version may read them: their leaves are in the log, and a log
 * never changes. Only {@code rebuild-journal.sql} writes the table, and only while no instance is connected;
 * so it is read once.
 */
@Component
final class KeptQuarantine {

    private final JdbcOperations jdbc;
    private volatile @Nullable Map<Place, String> reasons;

    private record Place(int partition, long offset) {}

    KeptQuarantine(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Why the record at this place is to be left unread; null if it is to be read. */
    @Nullable
    String reason(int partition, long offset) {
        Map<Place, String> known = reasons;
        if (known == null) {
            known = read();
            reasons = known;
        }
        return known.get(new Place(partition, offset));
    }

    private Map<Place, String> read() {
        Map<Place, String> found = new HashMap<>();
        jdbc.query("SELECT topic_partition, topic_offset, reason FROM kept_quarantine", row -> {
            found.put(new Place(row.getInt(1), row.getLong(2)), row.getString(3));
        });
        return found;
    }
}

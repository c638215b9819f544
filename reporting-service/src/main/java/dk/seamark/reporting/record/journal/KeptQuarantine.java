package dk.seamark.reporting.record.journal;

import dk.seamark.kit.feed.FeedHandler.UnreadBefore;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * The records that could not be read, or were refused, when they were first journalled, and why. A journal that is
 * rebuilt from the topic stores them the same way, even if this version can read them: their leaves are in the log,
 * which never changes. The table is written only by {@code rebuild-journal.sql}, while no instance is connected, so it
 * is read once.
 */
@Component
final class KeptQuarantine {

    private final JdbcOperations jdbc;
    private volatile @Nullable Map<Place, UnreadBefore> found;

    private record Place(int partition, long offset) {}

    KeptQuarantine(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Why the record at this offset must be stored unread; null if it must be read. */
    @Nullable
    UnreadBefore find(int partition, long offset) {
        Map<Place, UnreadBefore> known = found;
        if (known == null) {
            known = read();
            found = known;
        }
        return known.get(new Place(partition, offset));
    }

    private Map<Place, UnreadBefore> read() {
        Map<Place, UnreadBefore> unread = new HashMap<>();
        jdbc.query("SELECT topic_partition, topic_offset, reason, refused FROM kept_quarantine", row -> {
            unread.put(new Place(row.getInt(1), row.getLong(2)), new UnreadBefore(row.getString(3), row.getBoolean(4)));
        });
        return unread;
    }
}

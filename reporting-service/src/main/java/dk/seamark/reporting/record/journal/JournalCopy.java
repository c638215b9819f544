package dk.seamark.reporting.record.journal;

import dk.seamark.events.value.Municipality;
import dk.seamark.reporting.record.copy.CopyOut;
import dk.seamark.reporting.record.journal.QuarantineRetry.ReadNow;
import dk.seamark.reporting.record.journal.fastjson.EventReader;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * Reads long stretches of the journal, by COPY in binary: no more than the columns that the fold needs, and
 * each payload where it lies in the message that brought it. Rows are fetched a little ahead of whoever takes
 * them, by a thread of their own.
 */
@Component
public final class JournalCopy {

    /** How many entries are handed over at a time. */
    private static final int PORTION = 256;

    private final JdbcOperations jdbc;
    private final QuarantineRetry second;
    private final EventReader events;

    JournalCopy(JdbcOperations jdbc, QuarantineRetry second, EventReader events) {
        this.jdbc = jdbc;
        this.second = second;
        this.events = events;
    }

    /** The same journal, whose payloads are read in another way. */
    public JournalCopy with(EventReader other) {
        return new JournalCopy(jdbc, second, other);
    }

    /**
     * Reads the entries after a position and up to another, in their order.
     *
     * @param after the last position that is left out, from 0
     * @param last the last position that is read, or where the journal ends if that comes first
     * @param to takes each entry, in the thread that calls this; until all are read, it cannot use the
     *     connection of a transaction that this is in
     * @return how many there were
     */
    public long read(Municipality municipality, long after, long last, Consumer<JournalEntry> to) {
        // Asked first: nothing else can be asked while rows are copied.
        Map<Long, JournalEntry> readNow = second.between(municipality.key(), after, last).stream()
                .collect(Collectors.toMap(
                        ReadNow::position,
                        row -> new JournalEntry.Decoded(
                                row.position(), row.record().event())));
        ConnectionCallback<Long> read = connection -> read(connection, municipality, after, last, entry -> {
            // Only what could not be read when it came was read a second time.
            to.accept(entry instanceof JournalEntry.Unreadable ? readNow.getOrDefault(entry.position(), entry) : entry);
        });
        return Objects.requireNonNull(jdbc.execute(read));
    }

    private long read(
            Connection connection, Municipality municipality, long after, long last, Consumer<JournalEntry> to)
            throws SQLException {
        try (CopyOut rows = CopyOut.of(connection, query(municipality, after, last));
                PrefetchingReader<Row> ahead = new PrefetchingReader<>(new Portions(rows))) {
            long count = 0;
            for (List<Row> next = ahead.next(); !next.isEmpty(); next = ahead.next()) {
                // All are decoded before the first is folded: what the folds of several wait for in memory then
                // overlaps.
                List<JournalEntry> entries = new ArrayList<>(next.size());
                for (Row row : next) {
                    entries.add(entry(row));
                }
                entries.forEach(to);
                count += next.size();
            }
            return count;
        }
    }

    /** A row as it came, with what is in it not read yet; what cannot be read has no type. */
    private record Row(
            long position,
            EventReader.@Nullable Part type,
            EventReader.@Nullable Part payload,
            @Nullable String stream) {

        static Row of(CopyOut rows) {
            long position = rows.bigint();
            EventReader.Part type = part(rows.bytes());
            EventReader.Part payload = part(rows.bytes());
            return new Row(position, type, payload, type == null ? rows.text() : null);
        }

        private static EventReader.@Nullable Part part(@Nullable ByteBuffer bytes) {
            return bytes == null
                    ? null
                    : new EventReader.Part(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
        }
    }

    /**
     * The rows in portions, the last one empty. They are handed over as they came, and read by the thread that
     * takes them: an event's parts are then in its own core's reach when it is folded.
     */
    private static final class Portions implements Callable<List<Row>> {

        private final CopyOut rows;
        private boolean more = true;

        Portions(CopyOut rows) {
            this.rows = rows;
        }

        @Override
        public List<Row> call() throws SQLException {
            List<Row> portion = new ArrayList<>(PORTION);
            while (more && portion.size() < PORTION) {
                more = rows.next();
                if (more) {
                    portion.add(Row.of(rows));
                }
            }
            return portion;
        }
    }

    /** The query whose rows {@link #read} reads by COPY. */
    public static String query(Municipality municipality, long after, long last) {
        // A municipality's key is a slug, so that nothing in it needs quoting.
        return """
                SELECT position, type, payload, stream FROM journal
                WHERE municipality = '%s' AND position > %d AND position <= %d ORDER BY position""".formatted(municipality.key(), after, last);
    }

    private JournalEntry entry(Row row) {
        return row.type == null || row.payload == null
                ? new JournalEntry.Unreadable(row.position, row.stream)
                : new JournalEntry.Decoded(row.position, events.read(row.type, row.payload));
    }
}

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
 * Reads long stretches of the journal by binary COPY: only the columns that the fold needs, and each payload from the
 * driver's buffer without a copy. A thread prefetches rows.
 */
@Component
public final class JournalCopy {

    /** The number of entries in a batch. */
    private static final int PORTION = 256;

    private final JdbcOperations jdbc;
    private final QuarantineRetry second;
    private final EventReader events;

    JournalCopy(JdbcOperations jdbc, QuarantineRetry second, EventReader events) {
        this.jdbc = jdbc;
        this.second = second;
        this.events = events;
    }

    /** The same journal with another reader of payloads. */
    public JournalCopy with(EventReader other) {
        return new JournalCopy(jdbc, second, other);
    }

    /**
     * Reads the entries after a position and up to another, in order.
     *
     * @param after the position before the first, from 0
     * @param last the last position to read; fewer are read if the journal ends before
     * @param to receives each entry, in the calling thread; until all are read, it must not use the connection of the
     *     surrounding transaction
     * @return how many there were
     */
    public long read(Municipality municipality, long after, long last, Consumer<JournalEntry> to) {
        // Query these first: the connection cannot be used for anything else during the copy.
        Map<Long, JournalEntry> readNow = second.between(municipality.key(), after, last).stream()
                .collect(Collectors.toMap(
                        ReadNow::position,
                        row -> new JournalEntry.Decoded(
                                row.position(), row.record().event())));
        ConnectionCallback<Long> read = connection -> read(connection, municipality, after, last, entry -> {
            // Only a record that could not be read when it arrived is read by the newer decoder.
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
                // Decode the whole batch before folding it, so that the memory stalls of the folds overlap.
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

    /** A row as raw bytes; a record that could not be read has no type. */
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
     * Supplies the rows in batches, the last one empty. They are passed on as raw bytes and decoded by the thread that
     * folds them, whose CPU cache then has the event's parts.
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

    /** The query for the COPY in {@link #read}. */
    public static String query(Municipality municipality, long after, long last) {
        // A municipality's key is a slug, so nothing in it needs quoting.
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

package dk.seamark.reporting.journal;

import dk.seamark.events.Municipality;
import dk.seamark.reporting.copy.CopyOut;
import dk.seamark.reporting.journal.SecondReading.ReadNow;
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
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * Reads long stretches of the journal, by COPY in binary: no more than the columns that the fold needs, and
 * each payload where it lies in the message that brought it. Entries are read a little ahead of whoever takes
 * them, by a thread of their own.
 */
@Component
public final class JournalCopy {

    /** How many entries are handed over at a time. */
    private static final int PORTION = 256;

    private final JdbcOperations jdbc;
    private final SecondReading second;
    private final EventReader events = new EventReader();

    JournalCopy(JdbcOperations jdbc, SecondReading second) {
        this.jdbc = jdbc;
        this.second = second;
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
                        row -> new JournalEntry.Said(
                                row.position(), row.record().event())));
        ConnectionCallback<Long> read = connection -> read(connection, municipality, after, last, entry -> {
            to.accept(readNow.getOrDefault(entry.position(), entry));
        });
        return Objects.requireNonNull(jdbc.execute(read));
    }

    private long read(
            Connection connection, Municipality municipality, long after, long last, Consumer<JournalEntry> to)
            throws SQLException {
        try (CopyOut rows = CopyOut.of(connection, query(municipality, after, last));
                ReadAhead<JournalEntry> entries = new ReadAhead<>(new Portions(rows))) {
            long count = 0;
            for (List<JournalEntry> next = entries.next(); !next.isEmpty(); next = entries.next()) {
                next.forEach(to);
                count += next.size();
            }
            return count;
        }
    }

    /** The entries in portions, the last one empty. */
    private final class Portions implements Callable<List<JournalEntry>> {

        private final CopyOut rows;
        private boolean more = true;

        Portions(CopyOut rows) {
            this.rows = rows;
        }

        @Override
        public List<JournalEntry> call() throws SQLException {
            List<JournalEntry> entries = new ArrayList<>(PORTION);
            while (more && entries.size() < PORTION) {
                more = rows.next();
                if (more) {
                    entries.add(entry(rows));
                }
            }
            return entries;
        }
    }

    /** The query whose rows {@link #read} reads by COPY. */
    public static String query(Municipality municipality, long after, long last) {
        // A municipality's key is a slug, so that nothing in it needs quoting.
        return """
                SELECT position, type, payload, stream FROM journal
                WHERE municipality = '%s' AND position > %d AND position <= %d ORDER BY position""".formatted(municipality.key(), after, last);
    }

    private JournalEntry entry(CopyOut row) {
        long position = row.bigint();
        ByteBuffer type = row.bytes();
        ByteBuffer payload = row.bytes();
        // What cannot be read has no type.
        return type == null || payload == null
                ? new JournalEntry.Unreadable(position, row.text())
                : new JournalEntry.Said(position, events.read(part(type), part(payload)));
    }

    private static EventReader.Part part(ByteBuffer bytes) {
        return new EventReader.Part(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
    }
}

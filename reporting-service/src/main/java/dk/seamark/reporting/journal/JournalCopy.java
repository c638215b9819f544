package dk.seamark.reporting.journal;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.Municipality;
import dk.seamark.events.WireTypes;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.reporting.copy.CopyOut;
import dk.seamark.reporting.journal.SecondReading.ReadNow;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectReader;

/**
 * Reads long stretches of the journal, by COPY in binary: no more than the columns that the fold needs, and
 * each payload where it lies in the message that brought it.
 */
@Component
public final class JournalCopy {

    private static final Map<String, ObjectReader> READERS = WireTypes.all().stream()
            .collect(Collectors.toUnmodifiableMap(
                    WireTypes.Entry::cloudEventType,
                    entry -> LedgerJson.mapper().readerFor(entry.type())));

    private final JdbcOperations jdbc;
    private final SecondReading second;

    JournalCopy(JdbcOperations jdbc, SecondReading second) {
        this.jdbc = jdbc;
        this.second = second;
    }

    /**
     * Reads the entries after a position and up to another, in their order.
     *
     * @param after the last position that is left out, from 0
     * @param last the last position that is read, or where the journal ends if that comes first
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

    private static long read(
            Connection connection, Municipality municipality, long after, long last, Consumer<JournalEntry> to)
            throws SQLException {
        try (CopyOut rows = CopyOut.of(connection, query(municipality, after, last))) {
            long count = 0;
            while (rows.next()) {
                to.accept(entry(rows));
                count++;
            }
            return count;
        }
    }

    private static String query(Municipality municipality, long after, long last) {
        // A municipality's key is a slug, so that nothing in it needs quoting.
        return """
                SELECT position, type, payload, stream FROM journal
                WHERE municipality = '%s' AND position > %d AND position <= %d ORDER BY position""".formatted(municipality.key(), after, last);
    }

    private static JournalEntry entry(CopyOut row) {
        long position = row.bigint();
        String type = row.text();
        ByteBuffer payload = row.bytes();
        // What cannot be read has no type.
        return type == null || payload == null
                ? new JournalEntry.Unreadable(position, row.text())
                : new JournalEntry.Said(position, event(type, payload));
    }

    private static LedgerEvent event(String type, ByteBuffer payload) {
        ObjectReader reader = READERS.get(type);
        if (reader == null) {
            throw new IllegalStateException("The journal holds a type that this version lacks: " + type);
        }
        return reader.readValue(payload.array(), payload.arrayOffset() + payload.position(), payload.remaining());
    }
}

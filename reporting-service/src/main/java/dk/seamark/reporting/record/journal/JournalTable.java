package dk.seamark.reporting.record.journal;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.wire.WireTypes;
import dk.seamark.kit.json.LedgerJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Reads the journal's table. */
@Component
public final class JournalTable implements Journal {

    private final JdbcOperations jdbc;
    private final QuarantineRetry second;

    JournalTable(JdbcOperations jdbc, QuarantineRetry second) {
        this.jdbc = jdbc;
        this.second = second;
    }

    @Override
    public List<JournalEntry> after(Municipality municipality, long position, int limit) {
        return second.of(
                municipality, jdbc.query("""
                SELECT position, type, payload, stream, unreadable FROM journal
                WHERE municipality = ? AND position > ? ORDER BY position LIMIT ?
                """, (row, number) -> entry(row), municipality.key(), position, limit));
    }

    /**
     * The entry of an event by its stream and sequence; empty if it has not arrived.
     *
     * @param sequence the event's number in its stream, from 0
     */
    public Optional<JournalEntry> inStream(Municipality municipality, String stream, long sequence) {
        return jdbc.query("""
                        SELECT position, type, payload, stream, unreadable FROM journal
                        WHERE municipality = ? AND stream COLLATE "C" = ? AND stream_sequence = ?
                        ORDER BY position LIMIT 1
                        """, (row, number) -> entry(row), municipality.key(), stream, sequence).stream()
                .findFirst();
    }

    /** The end of the municipality's journal. */
    public JournalHead head(Municipality municipality) {
        return head(municipality.key());
    }

    /** The latest time at which any event up to a position was appended; the epoch if there is no entry. */
    public Instant watermark(Municipality municipality, long position) {
        return jdbc
                .query(
                        "SELECT watermark FROM journal WHERE municipality = ? AND position = ?",
                        (row, number) -> row.getObject(1, OffsetDateTime.class).toInstant(),
                        municipality.key(),
                        position)
                .stream()
                .findFirst()
                .orElse(JournalHead.EMPTY.watermark());
    }

    /** The last position of every municipality that has any entry. */
    public Map<Municipality, Long> heads() {
        // A loose index scan: it steps from one municipality to the next along the primary key, as many rows have few
        // municipalities. Records without a municipality belong to no ledger.
        Map<Municipality, Long> heads = new LinkedHashMap<>();
        jdbc.query("""
                WITH RECURSIVE journalled(municipality) AS (
                    (SELECT municipality FROM journal WHERE municipality > '' ORDER BY municipality LIMIT 1)
                    UNION ALL
                    SELECT (SELECT municipality FROM journal
                            WHERE municipality > journalled.municipality ORDER BY municipality LIMIT 1)
                    FROM journalled WHERE journalled.municipality IS NOT NULL)
                SELECT municipality, (SELECT position FROM journal
                                      WHERE journal.municipality = journalled.municipality
                                      ORDER BY position DESC LIMIT 1)
                FROM journalled WHERE municipality IS NOT NULL ORDER BY municipality
                """, row -> {
            // A record's key may not be a valid key of a municipality.
            if (Municipality.isKey(row.getString(1))) {
                heads.put(new Municipality(row.getString(1)), row.getLong(2));
            }
        });
        return heads;
    }

    JournalHead head(String municipality) {
        return jdbc
                .query(
                        """
                        SELECT position, watermark FROM journal
                        WHERE municipality = ? ORDER BY position DESC LIMIT 1
                        """,
                        (row, number) -> new JournalHead(
                                row.getLong(1),
                                row.getObject(2, OffsetDateTime.class).toInstant()),
                        municipality)
                .stream()
                .findFirst()
                .orElse(JournalHead.EMPTY);
    }

    /** The last position whose watermark is not after this time; 0 if there is none. */
    public long positionAt(Municipality municipality, Instant time) {
        return first(jdbc.query(
                        """
                        SELECT position FROM journal WHERE municipality = ? AND watermark <= ?
                        ORDER BY watermark DESC, position DESC LIMIT 1
                        """,
                        (row, number) -> row.getLong(1),
                        municipality.key(),
                        OffsetDateTime.ofInstant(time, ZoneOffset.UTC)))
                .orElse(0);
    }

    /** The position of an event; empty if it has not arrived. */
    public OptionalLong positionOf(Municipality municipality, UUID eventId) {
        return first(jdbc.query(
                "SELECT position FROM journal WHERE municipality = ? AND event_id = ? ORDER BY position LIMIT 1",
                (row, number) -> row.getLong(1),
                municipality.key(),
                eventId));
    }

    private static OptionalLong first(List<Long> positions) {
        return positions.isEmpty() ? OptionalLong.empty() : OptionalLong.of(positions.getFirst());
    }

    private static JournalEntry entry(ResultSet row) throws SQLException {
        long position = row.getLong("position");
        if (row.getString("unreadable") != null) {
            return new JournalEntry.Unreadable(position, row.getString("stream"));
        }
        Class<? extends LedgerEvent> type = Optional.ofNullable(row.getString("type"))
                .flatMap(WireTypes::ofCloudEventType)
                .orElseThrow(() -> new IllegalStateException("The journal holds a type that this version lacks"))
                .type();
        return new JournalEntry.Decoded(position, LedgerJson.mapper().readValue(row.getBytes("payload"), type));
    }
}

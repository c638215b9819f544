package dk.seamark.reporting.record.journal;

import dk.seamark.kit.feed.Envelope;
import dk.seamark.kit.feed.FeedHandler.UnreadBefore;
import dk.seamark.kit.feed.FeedRecord;
import dk.seamark.kit.feed.RecordContent;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/** The journal in PostgreSQL. */
@Component
final class JdbcWritableJournal implements WritableJournal {

    private static final String INSERT = """
            INSERT INTO journal (municipality, position, topic_partition, topic_offset, payload, watermark,
                event_id, source, source_sequence, type, stream, stream_sequence, event_time,
                actor, actor_role, actor_centre, signing_key, signature, unreadable, record_key, record_headers)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            """;

    private static final String LOCK_OF_NOBODY =
            "SELECT pg_advisory_xact_lock(hashtextextended('journal of nobody', 0))";

    private final JdbcOperations jdbc;
    private final JournalTable journal;
    private final KeptQuarantine quarantine;

    JdbcWritableJournal(JdbcOperations jdbc, JournalTable journal, KeptQuarantine quarantine) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.quarantine = quarantine;
    }

    @Override
    public @Nullable UnreadBefore unreadBefore(int partition, long offset) {
        return quarantine.find(partition, offset);
    }

    @Override
    public Map<Long, RecordContent> taken(String source, Set<Long> positions) {
        Map<Long, RecordContent> taken = new HashMap<>();
        jdbc.query(
                """
                SELECT source_sequence, event_id, encode(sha256(coalesce(payload, ''::bytea)), 'hex') FROM journal
                WHERE source = ? AND source_sequence = ANY (?)""",
                row -> {
                    taken.put(row.getLong(1), new RecordContent(row.getString(2), row.getString(3)));
                },
                source,
                positions.toArray(Long[]::new));
        return taken;
    }

    /**
     * A municipality's journal is written by the instance that consumes its partition. Records without a municipality
     * come from every partition, and so to several instances; these are serialised by a lock until the commit.
     */
    @Override
    public JournalHead headToWriteAt(String municipality) {
        if (municipality.isEmpty()) {
            jdbc.query(LOCK_OF_NOBODY, (RowCallbackHandler) row -> {});
        }
        return journal.head(municipality);
    }

    @Override
    public void write(List<Row> rows) {
        jdbc.batchUpdate(INSERT, rows.stream().map(JdbcWritableJournal::values).toList());
    }

    private static @Nullable Object[] values(Row row) {
        String municipality = row.municipality();
        JournalHead head = row.head();
        return switch (row.record()) {
            case FeedRecord.Decoded decoded -> decoded(decoded, municipality, head);
            case FeedRecord.Undecodable raw -> raw(raw, municipality, head);
            case FeedRecord.Refused refused -> raw(unread(refused), municipality, head);
        };
    }

    /** Stores its bytes like those of a record that could not be read. */
    private static FeedRecord.Undecodable unread(FeedRecord.Refused refused) {
        return new FeedRecord.Undecodable(
                refused.partition(),
                refused.offset(),
                null,
                null,
                null,
                refused.key(),
                refused.value(),
                refused.headers(),
                refused.reason());
    }

    private static @Nullable Object[] decoded(FeedRecord.Decoded record, String municipality, JournalHead head) {
        Envelope envelope = record.envelope();
        return new @Nullable Object[] {
            municipality,
            head.position(),
            record.partition(),
            record.offset(),
            record.payload(),
            utc(head.watermark()),
            envelope.id(),
            envelope.source(),
            envelope.sequence(),
            envelope.type().cloudEventType(),
            envelope.stream(),
            envelope.streamSequence(),
            utc(envelope.time()),
            envelope.actor(),
            envelope.actorRole(),
            envelope.actorCentre(),
            envelope.signingKey(),
            envelope.signature(),
            null,
            null,
            null
        };
    }

    private static @Nullable Object[] raw(FeedRecord.Undecodable record, String municipality, JournalHead head) {
        return new @Nullable Object[] {
            municipality,
            head.position(),
            record.partition(),
            record.offset(),
            record.value(),
            utc(head.watermark()),
            null,
            record.source(),
            record.sequence(),
            null,
            RawHeaders.stream(record.headers()),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            record.reason().replace('\0', ' '),
            record.key(),
            RawHeaders.json(record.headers())
        };
    }

    private static OffsetDateTime utc(Instant time) {
        return OffsetDateTime.ofInstant(time, ZoneOffset.UTC);
    }
}

package dk.seamark.reporting.record.journal;

import dk.seamark.kit.feed.Envelope;
import dk.seamark.kit.feed.FeedHandler;
import dk.seamark.kit.feed.FeedRecord;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/**
 * Writes every record of the topic to the journal, in the transaction that stores the offset. All records of a
 * municipality are in one partition, which only one instance consumes at a time; so the next position is the last one
 * plus 1.
 */
@Component
final class JournalFeed implements FeedHandler {

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
    private final EventAwaiter arrivals;
    private final KeptQuarantine quarantine;

    JournalFeed(JdbcOperations jdbc, JournalTable journal, EventAwaiter arrivals, KeptQuarantine quarantine) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.arrivals = arrivals;
        this.quarantine = quarantine;
    }

    @Override
    public @Nullable UnreadBefore unreadBefore(int partition, long offset) {
        return quarantine.find(partition, offset);
    }

    @Override
    public Map<Long, String> taken(String source, Set<Long> positions) {
        Map<Long, String> taken = new HashMap<>();
        jdbc.query(
                """
                SELECT source_sequence, event_id FROM journal
                WHERE source = ? AND source_sequence = ANY (?) AND event_id IS NOT NULL""",
                row -> {
                    taken.put(row.getLong(1), row.getString(2));
                },
                source,
                positions.toArray(Long[]::new));
        return taken;
    }

    @Override
    public void handle(FeedRecord record) {
        handleAll(List.of(record));
    }

    @Override
    public void handleAll(List<FeedRecord> batch) {
        Map<String, JournalHead> heads = new HashMap<>();
        List<@Nullable Object[]> rows = new ArrayList<>(batch.size());
        for (FeedRecord record : batch) {
            String municipality = municipality(record);
            JournalHead head = heads.computeIfAbsent(municipality, this::head);
            JournalHead next = head.after(time(record, head));
            heads.put(municipality, next);
            rows.add(row(record, municipality, next));
            if (record instanceof FeedRecord.Decoded decoded) {
                arrivals.afterCommit(municipality, decoded.envelope().id(), next.position());
            }
        }
        jdbc.batchUpdate(INSERT, rows);
    }

    /**
     * The end of the municipality's journal. Records without a municipality come from every partition, and so to
     * several instances; these are serialised by a lock until the commit.
     */
    private JournalHead head(String municipality) {
        if (municipality.isEmpty()) {
            jdbc.query(LOCK_OF_NOBODY, (RowCallbackHandler) row -> {});
        }
        return journal.head(municipality);
    }

    /** A record in no municipality's order, above all one whose author is unknown, stands under no name. */
    private static String municipality(FeedRecord record) {
        String municipality = record.municipality();
        return municipality == null ? "" : municipality;
    }

    private static Instant time(FeedRecord record, JournalHead head) {
        return switch (record) {
            case FeedRecord.Decoded decoded -> decoded.envelope().time();
            case FeedRecord.Undecodable raw -> head.watermark();
            case FeedRecord.Refused refused -> head.watermark();
        };
    }

    private static @Nullable Object[] row(FeedRecord record, String municipality, JournalHead head) {
        return switch (record) {
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

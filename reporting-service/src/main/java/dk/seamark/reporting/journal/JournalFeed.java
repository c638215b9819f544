package dk.seamark.reporting.journal;

import dk.seamark.kit.feed.Envelope;
import dk.seamark.kit.feed.FeedHandler;
import dk.seamark.kit.feed.FeedRecord;
import dk.seamark.kit.feed.FeedRecord.RawHeader;
import dk.seamark.kit.json.LedgerJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * Writes every record of the topic to the journal, in the transaction that moves the offset. All
 * records of a municipality are in one partition, which one instance at a time may move; so the next
 * position is the last one and one.
 */
@Component
final class JournalFeed implements FeedHandler {

    private static final String INSERT = """
            INSERT INTO journal (municipality, position, topic_partition, topic_offset, payload, watermark,
                event_id, source, source_sequence, type, stream, stream_sequence, event_time,
                actor, actor_role, actor_centre, unreadable, record_key, record_headers)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            """;

    private final JdbcOperations jdbc;
    private final JournalTable journal;
    private final Arrivals arrivals;

    JournalFeed(JdbcOperations jdbc, JournalTable journal, Arrivals arrivals) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.arrivals = arrivals;
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
            JournalHead head = heads.computeIfAbsent(municipality, journal::head);
            JournalHead next = head.after(time(record, head));
            heads.put(municipality, next);
            rows.add(row(record, municipality, next));
            if (record instanceof FeedRecord.Decoded decoded) {
                arrivals.afterCommit(municipality, decoded.envelope().id(), next.position());
            }
        }
        jdbc.batchUpdate(INSERT, rows);
    }

    private static String municipality(FeedRecord record) {
        return switch (record) {
            case FeedRecord.Decoded decoded -> decoded.envelope().municipality();
            case FeedRecord.Undecodable raw -> raw.municipality() == null ? "" : raw.municipality();
        };
    }

    private static Instant time(FeedRecord record, JournalHead head) {
        return switch (record) {
            case FeedRecord.Decoded decoded -> decoded.envelope().time();
            case FeedRecord.Undecodable raw -> head.watermark();
        };
    }

    private static @Nullable Object[] row(FeedRecord record, String municipality, JournalHead head) {
        return switch (record) {
            case FeedRecord.Decoded decoded -> decoded(decoded, municipality, head);
            case FeedRecord.Undecodable raw -> raw(raw, municipality, head);
        };
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
            text(record.headers(), "ce_subject"),
            null,
            null,
            null,
            null,
            null,
            record.reason().replace('\0', ' '),
            record.key(),
            headers(record.headers())
        };
    }

    private static OffsetDateTime utc(Instant time) {
        return OffsetDateTime.ofInstant(time, ZoneOffset.UTC);
    }

    /** The last header of this name; null if there is none, or none that could be a stream. */
    private static @Nullable String text(List<RawHeader> headers, String name) {
        String text = null;
        for (RawHeader header : headers) {
            if (header.name().equals(name) && header.value() != null) {
                text = new String(header.value(), StandardCharsets.UTF_8);
            }
        }
        return text == null || text.indexOf('\0') >= 0 ? null : text;
    }

    /** All headers in their order, names and bytes in Base64, so that the record can be put together. */
    private static String headers(List<RawHeader> headers) {
        List<Map<String, String>> all = new ArrayList<>();
        for (RawHeader header : headers) {
            Map<String, String> one = new LinkedHashMap<>();
            one.put("name", base64(header.name().getBytes(StandardCharsets.UTF_8)));
            if (header.value() != null) {
                one.put("value", base64(header.value()));
            }
            all.add(one);
        }
        return LedgerJson.mapper().writeValueAsString(all);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}

package dk.seamark.reporting.record.checkjournal;

import dk.seamark.kit.feed.Envelope;
import dk.seamark.kit.feed.EventDecoder;
import dk.seamark.kit.feed.FeedRecord;
import dk.seamark.kit.feed.FeedRecord.RawHeader;
import dk.seamark.reporting.record.journal.RawHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Compares a row of the journal with the record that it was written from, field by field. */
final class RowFields {

    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    private final List<String> different = new ArrayList<>();

    private RowFields() {}

    /**
     * The names of the row's fields that do not match the record; empty if all do.
     *
     * @param said the record as this version reads it
     * @param before whether the record is from before records had to be signed; its row may then lack a signature
     * @param watermark the latest time of any event up to this one, UTC
     */
    static List<String> different(
            JournalRow row, ConsumerRecord<byte[], byte[]> record, FeedRecord said, boolean before, Instant watermark) {
        RowFields fields = new RowFields();
        fields.is("partition", row.partition(), record.partition());
        fields.is("offset", row.offset(), record.offset());
        fields.bytes("payload", row.payload(), record.value());
        fields.time("watermark", row.watermark(), watermark);
        String unreadable = row.unreadable();
        if (unreadable != null) {
            // It could not be read when it arrived; whether this version can read it does not matter for the row.
            fields.raw(row, EventDecoder.undecodable(record, unreadable));
        } else if (said instanceof FeedRecord.Decoded decoded) {
            fields.event(row, decoded.envelope());
            if (!before || row.signature() != null) {
                fields.is("signingKey", row.signingKey(), decoded.envelope().signingKey());
                fields.is("signature", row.signature(), decoded.envelope().signature());
            }
        } else {
            fields.different.add("unreadable");
        }
        return List.copyOf(fields.different);
    }

    private void event(JournalRow row, Envelope envelope) {
        is("eventId", row.eventId(), envelope.id());
        is("source", row.source(), envelope.source());
        is("sequence", row.sequence(), envelope.sequence());
        is("type", row.type(), envelope.type().cloudEventType());
        is("stream", row.stream(), envelope.stream());
        is("streamSequence", row.streamSequence(), envelope.streamSequence());
        time("time", row.time(), envelope.time());
        is("actor", row.actor(), envelope.actor());
        is("role", row.role(), envelope.actorRole());
        is("centre", row.centre(), envelope.actorCentre());
        bytes("key", row.key(), null);
        is("headers", row.headers(), null);
    }

    private void raw(JournalRow row, FeedRecord.Undecodable raw) {
        is("eventId", row.eventId(), null);
        is("source", row.source(), raw.source());
        is("sequence", row.sequence(), raw.sequence());
        is("type", row.type(), null);
        is("stream", row.stream(), RawHeaders.stream(raw.headers()));
        is("streamSequence", row.streamSequence(), null);
        is("time", row.time(), null);
        is("actor", row.actor(), null);
        is("role", row.role(), null);
        is("centre", row.centre(), null);
        is("signingKey", row.signingKey(), null);
        is("signature", row.signature(), null);
        bytes("key", row.key(), raw.key());
        if (!sameHeaders(row.headers(), raw.headers())) {
            different.add("headers");
        }
    }

    private static boolean sameHeaders(@Nullable String kept, List<RawHeader> sent) {
        try {
            List<RawHeader> headers = RawHeaders.of(kept);
            boolean same = kept != null && headers.size() == sent.size();
            for (int i = 0; same && i < headers.size(); i++) {
                same = headers.get(i).name().equals(sent.get(i).name())
                        && Arrays.equals(headers.get(i).value(), sent.get(i).value());
            }
            return same;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void is(String name, @Nullable Object kept, @Nullable Object sent) {
        if (!Objects.equals(kept, sent)) {
            different.add(name);
        }
    }

    private void bytes(String name, byte @Nullable [] kept, byte @Nullable [] sent) {
        if (!Arrays.equals(kept, sent)) {
            different.add(name);
        }
    }

    /** The database stores microseconds, so the sent time is truncated. */
    private void time(String name, @Nullable Instant kept, Instant sent) {
        if (kept == null || Duration.between(kept, sent).abs().compareTo(MICROSECOND) >= 0) {
            different.add(name);
        }
    }
}

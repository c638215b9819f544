package dk.seamark.kit.feed;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.wire.WireTypes;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.signing.SignatureHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Decodes a record as a CloudEvent (CloudEvents 1.0, binary mode of the Kafka binding). It never throws: a malformed
 * record is returned with the reason. Every version that knows the type of a record decodes it in the same way; a later
 * version decodes everything that an earlier one could, and perhaps more. It does not check the signature;
 * {@link SignedRecords} does.
 */
public final class EventDecoder {

    private static final Pattern SOURCE = Pattern.compile("/([a-z0-9-]{1,64})/[a-z0-9-]{1,64}");

    /** The characters and length of a header's value: printable ASCII, so that it can be stored and shown. */
    private static final Pattern PLAIN = Pattern.compile("[!-~]{1,512}");

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private static final JsonMapper EVENTS =
            LedgerJson.mapper().rebuild().addModule(new BoundedValues()).build();

    private EventDecoder() {}

    /** Decodes a record of the topic of events; {@link FeedRecord.Undecodable} if that is not possible. */
    public static FeedRecord decode(ConsumerRecord<byte[], byte[]> record) {
        try {
            return decoded(record);
        } catch (RuntimeException e) {
            return undecodable(record, String.valueOf(e.getMessage()));
        }
    }

    private static FeedRecord.Decoded decoded(ConsumerRecord<byte[], byte[]> record) {
        require("1.0".equals(header(record, "ce_specversion")), "it is no CloudEvent of version 1.0");
        String source = header(record, "ce_source");
        Matcher parts = SOURCE.matcher(source);
        require(parts.matches(), "its source is not of this ledger");
        String municipality = new Municipality(parts.group(1)).key();
        require(municipality.equals(key(record)), "its key is not its source's municipality");
        String typeName = header(record, "ce_type");
        WireTypes.Entry type = WireTypes.ofCloudEventType(typeName)
                .orElseThrow(() -> new IllegalArgumentException("its type is unknown: " + typeName));
        byte[] payload = record.value();
        require(payload != null, "it has no payload");
        LedgerEvent event = EVENTS.readValue(payload, type.type());
        require(municipality.equals(event.municipality()), "its payload is of another municipality");
        long sequence = number(record, "ce_sequence");
        require(sequence > 0, "its sequence is not above zero");
        Instant time = Instant.parse(header(record, "ce_time"));
        require(time.isAfter(EARLIEST) && time.isBefore(LATEST), "its time is not of this ledger's centuries");
        String signature = optional(record, SignatureHeaders.SIGNATURE);
        Envelope envelope = new Envelope(
                UUID.fromString(header(record, "ce_id")),
                source,
                municipality,
                type,
                plain(record, "ce_subject"),
                time,
                sequence,
                number(record, "ce_streamsequence"),
                plain(record, "ce_actor"),
                plain(record, "ce_actorrole"),
                optional(record, "ce_actorcentre") == null ? null : plain(record, "ce_actorcentre"),
                signature == null ? null : plain(record, SignatureHeaders.SIGNING_KEY),
                signature);
        return new FeedRecord.Decoded(record.partition(), record.offset(), envelope, event, payload);
    }

    /** Wraps the record as undecodable for this {@code reason}, whether or not it could be decoded. */
    public static FeedRecord.Undecodable undecodable(ConsumerRecord<byte[], byte[]> record, String reason) {
        String key = key(record);
        boolean keyIsMunicipality = key != null && Municipality.isKey(key);
        String source = optional(record, "ce_source");
        Matcher parts = SOURCE.matcher(source == null ? "" : source);
        boolean ours = parts.matches() && parts.group(1).equals(key);
        return new FeedRecord.Undecodable(
                record.partition(),
                record.offset(),
                keyIsMunicipality ? key : null,
                ours ? source : null,
                ours ? position(record) : null,
                record.key(),
                record.value(),
                headers(record),
                reason);
    }

    /** Wraps the record as refused for this {@code reason}. */
    public static FeedRecord.Refused refused(ConsumerRecord<byte[], byte[]> record, String reason) {
        return new FeedRecord.Refused(
                record.partition(), record.offset(), record.key(), record.value(), headers(record), reason);
    }

    private static @Nullable Long position(ConsumerRecord<byte[], byte[]> record) {
        try {
            long position = number(record, "ce_sequence");
            return position > 0 ? position : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static List<FeedRecord.RawHeader> headers(ConsumerRecord<byte[], byte[]> record) {
        List<FeedRecord.RawHeader> headers = new ArrayList<>();
        record.headers().forEach(header -> headers.add(new FeedRecord.RawHeader(header.key(), header.value())));
        return headers;
    }

    private static long number(ConsumerRecord<byte[], byte[]> record, String name) {
        String digits = header(record, name);
        require(digits.matches("[0-9]{1,20}"), name + " is no number");
        return Long.parseLong(digits);
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        String value = optional(record, name);
        if (value == null) {
            throw new IllegalArgumentException("it lacks the header " + name);
        }
        return value;
    }

    private static String plain(ConsumerRecord<byte[], byte[]> record, String name) {
        String value = header(record, name);
        require(PLAIN.matcher(value).matches(), name + " holds what cannot be stored");
        return value;
    }

    private static @Nullable String optional(ConsumerRecord<byte[], byte[]> record, String name) {
        return SignatureHeaders.text(record.headers(), name);
    }

    private static @Nullable String key(ConsumerRecord<byte[], byte[]> record) {
        return record.key() == null ? null : new String(record.key(), StandardCharsets.UTF_8);
    }

    private static void require(boolean right, String reason) {
        if (!right) {
            throw new IllegalArgumentException(reason);
        }
    }
}

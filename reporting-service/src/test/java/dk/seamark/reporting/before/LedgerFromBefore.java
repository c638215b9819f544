package dk.seamark.reporting.before;

import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.TextRef;
import dk.seamark.kit.feed.EventDecoder;
import dk.seamark.kit.feed.FeedRecord;
import dk.seamark.kit.text.NewText;
import dk.seamark.standing.LedgerFold;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A ledger that was written in November 2026; see its README. */
public final class LedgerFromBefore {

    /** The municipality of the ledger. */
    public static final Municipality MUNICIPALITY = new Municipality("slagelse");

    private LedgerFromBefore() {}

    /** The records of its events; the first is at position 1. */
    public static List<ConsumerRecord<byte[], byte[]>> events() {
        return records("events.jsonl");
    }

    /** The same records, decoded. */
    public static List<FeedRecord> decoded() {
        return events().stream().map(EventDecoder::decode).toList();
    }

    /** The records of its texts. */
    static List<ConsumerRecord<byte[], byte[]>> texts() {
        return records("texts.jsonl");
    }

    /** The lines of one of its files. */
    static List<String> lines(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8).lines().toList();
    }

    static byte[] bytes(String file) {
        try (InputStream in = LedgerFromBefore.class.getResourceAsStream(file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** The ledger folded up to a position. */
    static LedgerFold foldedTo(long position) {
        LedgerFold fold = new LedgerFold(MUNICIPALITY);
        List<FeedRecord> records = decoded();
        for (int at = 1; at <= position; at++) {
            fold.apply(at, ((FeedRecord.Decoded) records.get(at - 1)).event());
        }
        return fold;
    }

    /** The issue events of its packs, in order. */
    static List<CommitteePackIssued> packs() {
        return decoded().stream()
                .map(record -> ((FeedRecord.Decoded) record).event())
                .filter(CommitteePackIssued.class::isInstance)
                .map(CommitteePackIssued.class::cast)
                .toList();
    }

    /** The text that an event refers to; empty if it does not match the commitment. */
    static Optional<String> text(TextRef reference) {
        return Optional.ofNullable(Texts.BY_ID.get(reference.textId()))
                .filter(text -> NewText.commitment(
                                Base64.getDecoder().decode(text.path("salt").asString()),
                                text.path("text").asString())
                        .equals(reference.commitment()))
                .map(text -> text.path("text").asString());
    }

    private static List<ConsumerRecord<byte[], byte[]>> records(String file) {
        return lines(file).stream().map(LedgerFromBefore::record).toList();
    }

    private static ConsumerRecord<byte[], byte[]> record(String line) {
        JsonNode record = JsonMapper.shared().readTree(line);
        RecordHeaders headers = new RecordHeaders();
        record.path("headers").forEachEntry((name, value) -> headers.add(name, utf8(value)));
        byte[] key = utf8(record.path("key"));
        byte[] value = utf8(record.path("value"));
        return new ConsumerRecord<>(
                "topic",
                record.path("partition").asInt(),
                record.path("offset").asLong(),
                0,
                TimestampType.CREATE_TIME,
                key.length,
                value.length,
                key,
                value,
                headers,
                Optional.empty());
    }

    private static byte[] utf8(JsonNode text) {
        return text.stringValue().getBytes(StandardCharsets.UTF_8);
    }

    private static final class Texts {

        static final Map<String, JsonNode> BY_ID = new HashMap<>();

        static {
            for (ConsumerRecord<byte[], byte[]> record : texts()) {
                BY_ID.put(
                        new String(record.key(), StandardCharsets.UTF_8),
                        JsonMapper.shared().readTree(record.value()));
            }
        }
    }
}

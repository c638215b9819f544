package dk.seamark.kit.feed;

import dk.seamark.events.value.Municipality;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.json.Storable;
import dk.seamark.kit.signing.RecordKind;
import dk.seamark.kit.signing.SignatureHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** Processes texts and erasures. A record that is neither, or is refused, is counted and skipped. */
final class TextIntake implements Intake {

    private static final Logger log = LoggerFactory.getLogger(TextIntake.class);

    private final TextHandler handler;
    private final SignedRecords signed;
    private final FeedMetrics metrics;

    TextIntake(TextHandler handler, SignedRecords signed, FeedMetrics metrics) {
        this.handler = handler;
        this.signed = signed;
        this.metrics = metrics;
    }

    /** What to do with a record. */
    private sealed interface Reading {

        record Text(TextRecord text) implements Reading {}

        record Unreadable(ConsumerRecord<byte[], byte[]> record) implements Reading {}

        record Refused(ConsumerRecord<byte[], byte[]> record, String reason) implements Reading {}
    }

    @Override
    public void take(TopicPartition partition, List<ConsumerRecord<byte[], byte[]>> batch) {
        batch.parallelStream().map(this::read).toList().forEach(this::carryOut);
    }

    private void carryOut(Reading reading) {
        switch (reading) {
            case Reading.Text taken -> handler.handle(taken.text());
            case Reading.Unreadable left -> {
                metrics.quarantined(1);
                log.warn("{} holds no text", place(left.record()));
            }
            case Reading.Refused left -> {
                metrics.refused(1);
                log.error("{} is refused: {}", place(left.record()), left.reason());
            }
        }
    }

    private static String place(ConsumerRecord<byte[], byte[]> record) {
        return record.topic() + "-" + record.partition() + " offset " + record.offset();
    }

    private Reading read(ConsumerRecord<byte[], byte[]> record) {
        String refusal = signed.refusal(RecordKind.TEXT, record);
        if (refusal != null) {
            return new Reading.Refused(record, refusal);
        }
        TextRecord text = decode(record);
        return text == null ? new Reading.Unreadable(record) : new Reading.Text(text);
    }

    private static @Nullable TextRecord decode(ConsumerRecord<byte[], byte[]> record) {
        try {
            String id = UUID.fromString(new String(record.key(), StandardCharsets.UTF_8))
                    .toString();
            String source = SignatureHeaders.text(record.headers(), "ce_source");
            if (record.value() == null) {
                return new TextRecord.Erased(id, source);
            }
            JsonNode value = LedgerJson.mapper().readTree(record.value());
            String text = value.required("text").stringValue();
            String municipality =
                    new Municipality(value.required("municipality").stringValue()).key();
            boolean itsOwn = source == null || source.startsWith("/" + municipality + "/");
            if (!Storable.isText(text) || !itsOwn) {
                return null;
            }
            byte[] salt = Base64.getDecoder().decode(value.required("salt").stringValue());
            return new TextRecord.Kept(id, source, municipality, salt, text);
        } catch (RuntimeException e) {
            return null;
        }
    }
}

package dk.seamark.kit.feed;

import dk.seamark.events.Municipality;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.json.Storable;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** Takes texts and erasures. A record that is neither is counted and left. */
final class TextIntake implements Intake {

    private static final Logger log = LoggerFactory.getLogger(TextIntake.class);

    private final TextHandler handler;
    private final FeedMetrics metrics;

    TextIntake(TextHandler handler, FeedMetrics metrics) {
        this.handler = handler;
        this.metrics = metrics;
    }

    @Override
    public Plan plan(List<ConsumerRecord<byte[], byte[]>> batch) {
        return new Plan() {
            @Override
            public int size() {
                return batch.size();
            }

            @Override
            public String obstacle() {
                return "";
            }

            @Override
            public void carryOut() {
                batch.forEach(record -> decode(record).ifPresentOrElse(handler::handle, () -> leave(record)));
            }
        };
    }

    private void leave(ConsumerRecord<byte[], byte[]> record) {
        metrics.quarantined(1);
        log.warn("{}-{} holds no text at offset {}", record.topic(), record.partition(), record.offset());
    }

    private static Optional<TextRecord> decode(ConsumerRecord<byte[], byte[]> record) {
        try {
            String id = UUID.fromString(new String(record.key(), StandardCharsets.UTF_8))
                    .toString();
            if (record.value() == null) {
                return Optional.of(new TextRecord.Erased(id));
            }
            JsonNode value = LedgerJson.mapper().readTree(record.value());
            String text = value.required("text").stringValue();
            if (!Storable.isText(text)) {
                return Optional.empty();
            }
            return Optional.of(new TextRecord.Kept(
                    id,
                    new Municipality(value.required("municipality").stringValue()).key(),
                    Base64.getDecoder().decode(value.required("salt").stringValue()),
                    text));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}

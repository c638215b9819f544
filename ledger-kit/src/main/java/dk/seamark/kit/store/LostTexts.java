package dk.seamark.kit.store;

import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.kafka.KafkaSettings;
import dk.seamark.kit.signing.RecordKind;
import dk.seamark.kit.signing.RecordVerifier;
import dk.seamark.kit.signing.Verdict;
import dk.seamark.kit.text.NamedTexts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The texts that lost events name, as the topic of texts has them. */
final class LostTexts {

    private final KafkaSettings settings;
    private final RecordVerifier verifier;

    LostTexts(KafkaSettings settings, RecordVerifier verifier) {
        this.settings = settings;
        this.verifier = verifier;
    }

    /**
     * A text.
     *
     * @param id its id
     * @param municipality the municipality's key
     * @param salt the salt of its commitment
     * @param body the text
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Text(String id, String municipality, byte[] salt, String body) {}

    /** The ids of the texts that these payloads name. */
    static Set<String> named(Collection<byte[]> payloads) {
        Set<String> ids = new TreeSet<>();
        payloads.forEach(payload -> ids.addAll(NamedTexts.in(payload)));
        return ids;
    }

    /** The texts with these ids that are on the topic; one that was erased is not. */
    List<Text> read(Set<String> ids) {
        Map<String, @Nullable Text> last = new HashMap<>();
        if (!ids.isEmpty()) {
            new TopicTail(settings, settings.textsTopic())
                    .read(Map.of(), records -> records.forEach(record -> take(record, ids, last)));
        }
        List<Text> texts = new ArrayList<>();
        last.values().forEach(text -> {
            if (text != null) {
                texts.add(text);
            }
        });
        return texts;
    }

    private void take(ConsumerRecord<byte[], byte[]> record, Set<String> ids, Map<String, @Nullable Text> last) {
        String id = record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
        if (ids.contains(id) && verifier.verdict(RecordKind.TEXT, record) instanceof Verdict.Signed) {
            last.put(id, record.value() == null ? null : text(id, record));
        }
    }

    private static Text text(String id, ConsumerRecord<byte[], byte[]> record) {
        JsonNode value = LedgerJson.mapper().readTree(record.value());
        return new Text(
                id,
                value.required("municipality").stringValue(),
                Base64.getDecoder().decode(value.required("salt").stringValue()),
                value.required("text").stringValue());
    }
}

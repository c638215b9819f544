package dk.seamark.kit.store;

import dk.seamark.kit.signing.RecordKind;
import dk.seamark.kit.signing.RecordVerifier;
import dk.seamark.kit.signing.SignatureHeaders;
import dk.seamark.kit.signing.Verdict;
import dk.seamark.kit.store.StoreComparison.Compared.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Holds records of the topic against the store. A record counts if this service signed it: nobody else can make the
 * store look as if it had lost something. Records from before services signed count as far as the store has them.
 */
final class StoreComparison {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,19}");

    private static final String STORED = """
            SELECT asked.number, stored.event_identifier, stored.payload
            FROM unnest(?::int[], ?::text[], ?::bigint[]) AS asked (number, municipality, position)
            JOIN event_position given USING (municipality, position)
            JOIN domain_event_entry stored USING (global_index)""";

    private final JdbcOperations jdbc;
    private final RecordVerifier verifier;
    private final Pattern source;

    StoreComparison(JdbcOperations jdbc, RecordVerifier verifier, String service) {
        this.jdbc = jdbc;
        this.verifier = verifier;
        this.source = Pattern.compile("/([a-z0-9-]{1,64})/" + Pattern.quote(service));
    }

    /**
     * What came of one record.
     *
     * @param sent the event of the topic
     * @param outcome what the store has in its place
     */
    record Compared(SentEvent sent, Outcome outcome) {

        /** What the store has at the position of the topic's event. */
        enum Outcome {
            /** The same event with the same bytes. */
            SAME,
            /** Nothing. */
            LOST,
            /** Another event, or other bytes. */
            OTHER
        }
    }

    /** What came of the records that count, in their order. */
    List<Compared> compare(List<ConsumerRecord<byte[], byte[]>> records) {
        List<SentEvent> sent = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            SentEvent event = sent(record);
            if (event != null) {
                sent.add(event);
            }
        }
        if (sent.isEmpty()) {
            return List.of();
        }
        Map<Integer, Stored> stored = stored(sent);
        List<Compared> compared = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            SentEvent event = sent.get(i);
            Stored there = stored.get(i);
            if (there != null && there.is(event)) {
                compared.add(new Compared(event, Outcome.SAME));
            } else if (isSigned(event.record())) {
                compared.add(new Compared(event, there == null ? Outcome.LOST : Outcome.OTHER));
            }
        }
        return compared;
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Stored(String eventId, byte[] payload) {

        boolean is(SentEvent sent) {
            return eventId.equals(sent.eventId())
                    && Arrays.equals(payload, sent.record().value());
        }
    }

    private Map<Integer, Stored> stored(List<SentEvent> sent) {
        Map<Integer, Stored> stored = new HashMap<>();
        Integer[] numbers = new Integer[sent.size()];
        Arrays.setAll(numbers, number -> number);
        jdbc.query(
                STORED,
                row -> {
                    stored.put(row.getInt(1), new Stored(row.getString(2), row.getBytes(3)));
                },
                numbers,
                sent.stream().map(SentEvent::municipality).toArray(String[]::new),
                sent.stream().map(SentEvent::position).toArray(Long[]::new));
        return stored;
    }

    private boolean isSigned(ConsumerRecord<byte[], byte[]> record) {
        return verifier.verdict(RecordKind.EVENT, record) instanceof Verdict.Signed;
    }

    /** The event that the record says it is; null if it is no event of this service. */
    private @Nullable SentEvent sent(ConsumerRecord<byte[], byte[]> record) {
        String from = SignatureHeaders.text(record.headers(), "ce_source");
        Matcher parts = source.matcher(from == null ? "" : from);
        String position = SignatureHeaders.text(record.headers(), "ce_sequence");
        String id = SignatureHeaders.text(record.headers(), "ce_id");
        if (!parts.matches() || record.key() == null || id == null || position == null) {
            return null;
        }
        boolean itsOwn = parts.group(1).equals(new String(record.key(), StandardCharsets.UTF_8));
        String digits = position.replaceFirst("^0+(?=.)", "");
        return itsOwn && DIGITS.matcher(digits).matches() && digits.length() < 19
                ? new SentEvent(parts.group(1), Long.parseLong(digits), id, record)
                : null;
    }
}

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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Holds records of the topic against the store. A record counts if this service signed it and nobody set it
 * aside: nobody else can make the store look as if it had lost something. Records from before services signed count as
 * far as the store has them.
 */
final class StoreComparison {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,19}");

    /** By unique indexes alone: of the position, and of the event's id. */
    private static final String STORED = """
            SELECT asked.number, given.global_index, stored.global_index, stored.payload
            FROM unnest(?::int[], ?::text[], ?::bigint[], ?::text[]) AS asked (number, municipality, position, id)
            JOIN event_position given ON (given.municipality, given.position) = (asked.municipality, asked.position)
            LEFT JOIN domain_event_entry stored ON stored.event_identifier = asked.id""";

    private static final String SET_ASIDE = """
            SELECT record_offset FROM feed_set_aside WHERE topic = ? AND partition = ? AND record_offset = ANY (?)""";

    private final JdbcOperations jdbc;
    private final RecordVerifier verifier;
    private final Pattern source;
    private final Consumer<UnlistedRecord> unlisted;

    /** @param unlisted gets each record that the store has not and that a key in no list has signed */
    StoreComparison(JdbcOperations jdbc, RecordVerifier verifier, String service, Consumer<UnlistedRecord> unlisted) {
        this.jdbc = jdbc;
        this.unlisted = unlisted;
        this.verifier = verifier;
        this.source = Pattern.compile("/([a-z0-9-]{1,64})/" + Pattern.quote(service));
    }

    /**
     * What came of one record.
     *
     * @param sent the event of the topic
     * @param outcome what the store has in its place
     * @param retired whether it is signed by a key that is retired, and so perhaps not by the service
     */
    record Compared(SentEvent sent, Outcome outcome, boolean retired) {

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
        Set<Long> setAside = setAside(records);
        sent.removeIf(event -> setAside.contains(event.record().offset()));
        Map<Integer, Stored> stored = stored(sent);
        List<Compared> compared = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            SentEvent event = sent.get(i);
            Stored there = stored.get(i);
            if (there != null && there.is(event)) {
                compared.add(new Compared(event, Outcome.SAME, false));
            } else {
                Outcome outcome = there == null ? Outcome.LOST : Outcome.OTHER;
                switch (verifier.verdict(RecordKind.EVENT, event.record())) {
                    case Verdict.Signed signed -> compared.add(new Compared(event, outcome, signed.retired()));
                    case Verdict.Unlisted other -> unlisted.accept(new UnlistedRecord(event, other.keyId()));
                    // Nobody can say that this service has ever said it.
                    case Verdict.Refused refused -> {}
                    case Verdict.Unsigned unsigned -> {}
                }
            }
        }
        return compared;
    }

    /**
     * A record in the service's name that no key of the service has signed, as far as the lists say.
     *
     * @param sent the event that it says
     * @param keyId the id of the key that it names
     */
    record UnlistedRecord(SentEvent sent, String keyId) {}

    /**
     * What stands at a position.
     *
     * @param sameEvent whether it is the event of the topic
     * @param payload the bytes that the store has of the topic's event; null if it has none
     */
    @SuppressWarnings("ArrayRecordComponent")
    private record Stored(boolean sameEvent, byte @Nullable [] payload) {

        boolean is(SentEvent sent) {
            return sameEvent && Arrays.equals(payload, sent.record().value());
        }
    }

    /** The offsets of those records that somebody set aside. */
    private Set<Long> setAside(List<ConsumerRecord<byte[], byte[]>> records) {
        return new HashSet<>(jdbc.query(
                SET_ASIDE,
                (row, number) -> row.getLong(1),
                records.getFirst().topic(),
                records.getFirst().partition(),
                records.stream().map(ConsumerRecord::offset).toArray(Long[]::new)));
    }

    private Map<Integer, Stored> stored(List<SentEvent> sent) {
        Map<Integer, Stored> stored = new HashMap<>();
        Integer[] numbers = new Integer[sent.size()];
        Arrays.setAll(numbers, number -> number);
        jdbc.query(
                STORED,
                row -> {
                    boolean sameEvent = row.getLong(2) == row.getLong(3);
                    stored.put(row.getInt(1), new Stored(sameEvent, row.getBytes(4)));
                },
                numbers,
                sent.stream().map(SentEvent::municipality).toArray(String[]::new),
                sent.stream().map(SentEvent::position).toArray(Long[]::new),
                sent.stream().map(SentEvent::eventId).toArray(String[]::new));
        return stored;
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

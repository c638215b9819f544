package dk.seamark.reporting.record.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.value.Municipality;
import dk.seamark.kit.feed.EventDecoder;
import dk.seamark.kit.testing.Place;
import dk.seamark.reporting.Publisher;
import dk.seamark.reporting.Running;
import dk.seamark.reporting.record.journal.fastjson.FastEventReader;
import dk.seamark.standing.LedgerFold;
import dk.seamark.standing.SampleEvents;
import dk.seamark.standing.TwelveIndicators;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcOperations;

/** A later version reads a record that an earlier one could not: in its place, once, and without changing a row. */
class QuarantineRetryIT {

    private static final Municipality SLAGELSE = Running.slagelse();
    private static final String ROWS = "SELECT journal::text FROM journal ORDER BY position";

    private final Place place = Place.fresh("reporting");
    private final Publisher publisher = new Publisher(place.topics());
    private final Running service = Running.at(place);

    @AfterEach
    void stop() {
        publisher.close();
        service.close();
    }

    @Test
    void aLaterVersionReadsWhatWasKept() {
        List<LedgerEvent> plan = TwelveIndicators.plan();
        publisher.publish(plan);
        long first = plan.size() + 1;

        LedgerEvent ofNewType = SampleEvents.recorded("m-1", SampleEvents.slot("i4-1", "c", 2024), "119");
        ProducerRecord<byte[], byte[]> typed = publisher.record(ofNewType, UUID.randomUUID());
        replace(typed.headers(), "ce_type", text(typed, "ce_type").replace(".v1", ".v9"));
        publisher.send(typed);
        publisher.send(typed); // A duplicate, as after a takeover of the relay: dropped, as the position was counted.

        LedgerEvent inNewForm = SampleEvents.corrected("m-2", "m-1", SampleEvents.slot("i4-1", "c", 2024), "121");
        ProducerRecord<byte[], byte[]> formed = publisher.record(inNewForm, UUID.randomUUID());
        publisher.send(with(formed, ("#" + new String(formed.value(), UTF_8)).getBytes(UTF_8)));

        // It has no position, so the feed can continue only when it comes again; and it does.
        LedgerEvent uncounted = SampleEvents.recorded("m-3", SampleEvents.slot("i5-1", "c", 2024), "61");
        ProducerRecord<byte[], byte[]> whole = publisher.record(uncounted, UUID.randomUUID());
        String sequence = text(whole, "ce_sequence");
        ProducerRecord<byte[], byte[]> without = with(whole, whole.value());
        without.headers().remove("ce_sequence");
        publisher.send(without);
        publisher.send(whole);

        service.await(
                publisher.publish(SampleEvents.recorded("m-4", SampleEvents.comparator("i5-1", "c", 2024), "65")));

        JdbcOperations jdbc = service.bean(JdbcOperations.class);
        List<String> rows = jdbc.query(ROWS, (row, number) -> row.getString(1));
        QuarantineRetry later = new QuarantineRetry(jdbc, record -> EventDecoder.decode(mended(record, sequence)));
        JournalTable now = service.bean(JournalTable.class);
        Journal then =
                (municipality, position, limit) -> later.of(municipality, now.after(municipality, position, limit));

        assertThat(now.after(SLAGELSE, first - 1, 3)).allMatch(JournalEntry.Unreadable.class::isInstance);
        assertThat(then.after(SLAGELSE, first - 1, 10).subList(0, 4))
                .containsExactly(
                        new JournalEntry.Decoded(first, ofNewType),
                        new JournalEntry.Decoded(first + 1, inNewForm),
                        new JournalEntry.Unreadable(first + 2, "slagelse/plans/p"),
                        new JournalEntry.Decoded(first + 3, uncounted));
        assertThat(later.between("slagelse", first, first + 3).stream().map(QuarantineRetry.ReadNow::position))
                .containsExactly(first + 1);
        for (int portion : List.of(1, 2, 1_000)) {
            assertThat(folded(then, portion)).as("in portions of %d", portion).isEqualTo(folded(then, 7));
            assertThat(folded(now, portion)).as("in portions of %d", portion).isNotEqualTo(folded(then, 7));
        }
        List<JournalEntry> copied = new ArrayList<>();
        new JournalCopy(jdbc, later, new FastEventReader()).read(SLAGELSE, 0, Long.MAX_VALUE, copied::add);
        assertThat(copied).isEqualTo(then.after(SLAGELSE, 0, 1_000));
        assertThat(new Ledger(SLAGELSE, then, 3).now(LedgerFold::anomalies)).isEmpty();
        assertThat(jdbc.query(ROWS, (row, number) -> row.getString(1)))
                .isEqualTo(rows)
                .hasSize((int) first + 4);
    }

    private static String folded(Journal journal, int portion) {
        return new Ledger(SLAGELSE, journal, portion).now(LedgerFold::stateHash);
    }

    /** The record as a later version sees it: it knows the type, can parse the form, and infers the position. */
    private static ConsumerRecord<byte[], byte[]> mended(ConsumerRecord<byte[], byte[]> record, String sequence) {
        Headers headers = new RecordHeaders(record.headers().toArray());
        Header type = headers.lastHeader("ce_type");
        if (type != null) {
            replace(headers, "ce_type", new String(type.value(), UTF_8).replace(".v9", ".v1"));
        }
        if (headers.lastHeader("ce_sequence") == null) {
            headers.add("ce_sequence", sequence.getBytes(UTF_8));
        }
        return new ConsumerRecord<>(
                record.topic(),
                record.partition(),
                record.offset(),
                record.timestamp(),
                TimestampType.NO_TIMESTAMP_TYPE,
                -1,
                -1,
                record.key(),
                new String(record.value(), UTF_8).replaceFirst("^#", "").getBytes(UTF_8),
                headers,
                Optional.empty());
    }

    private static ProducerRecord<byte[], byte[]> with(ProducerRecord<byte[], byte[]> record, byte[] value) {
        return new ProducerRecord<>(
                record.topic(),
                null,
                record.key(),
                value,
                new RecordHeaders(record.headers().toArray()));
    }

    private static String text(ProducerRecord<byte[], byte[]> record, String header) {
        return new String(record.headers().lastHeader(header).value(), UTF_8);
    }

    private static void replace(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(UTF_8));
    }
}

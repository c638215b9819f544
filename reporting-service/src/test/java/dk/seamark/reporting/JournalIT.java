package dk.seamark.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.TextRef;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.testing.Place;
import dk.seamark.reporting.record.journal.EventAwaiter;
import dk.seamark.reporting.record.journal.JournalHead;
import dk.seamark.reporting.record.journal.JournalTable;
import dk.seamark.reporting.record.journal.Ledgers;
import dk.seamark.reporting.record.period.PeriodQueries;
import dk.seamark.reporting.record.period.PeriodSnapshot;
import dk.seamark.reporting.record.texts.TextStore;
import dk.seamark.standing.LedgerFold;
import dk.seamark.standing.SampleEvents;
import dk.seamark.standing.TwelveIndicators;
import dk.seamark.standing.UnreadableRecord;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From the topic to the journal and the standing, on real PostgreSQL and Kafka. */
class JournalIT {

    private static final Municipality SLAGELSE = new Municipality(SampleEvents.MUNICIPALITY);
    private static final Duration LONG = Duration.ofMinutes(3);

    private final Place place = Place.fresh("reporting");
    private final Publisher publisher = new Publisher(place.topics());
    private Running service = Running.at(place);

    @AfterEach
    void stop() {
        publisher.close();
        service.close();
    }

    @Test
    void whatIsPublishedStands() throws SQLException {
        publisher.publish(TwelveIndicators.plan());
        UUID recorded = publisher.publish(SampleEvents.recorded("m-1", SampleEvents.slot("i4-1", "c", 2024), "119"));
        long before = await(recorded);
        String time = publisher.lastTime().toString();
        UUID corrected =
                publisher.publish(SampleEvents.corrected("m-2", "m-1", SampleEvents.slot("i4-1", "c", 2024), "121"));
        long after = await(corrected);

        assertThat(after)
                .isEqualTo(before + 1)
                .isEqualTo(TwelveIndicators.plan().size() + 2);
        assertThat(verdictOf41(known(null))).isEqualTo("Met");
        assertThat(verdictOf41(known(Long.toString(before)))).isEqualTo("NotMet");
        assertThat(known(time).standing())
                .isEqualTo(known(Long.toString(before)).standing());
        assertThat(known(time).settled()).isTrue();
        assertThat(known(null).standing()).isEqualTo(known(Long.toString(after)).standing());
        assertThat(known(null).incomplete()).isEmpty();
        assertThat(known(null).anomalies()).isEmpty();
        assertThatThrownBy(() -> known(Long.toString(after + 1)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.violations())
                                .singleElement()
                                .satisfies(violation ->
                                        assertThat(violation.field()).isEqualTo("asOf")));
    }

    @Test
    void theBytesAreKeptAsTheyCame() throws SQLException {
        ProducerRecord<byte[], byte[]> record = publisher.record(SampleEvents.drafted(), UUID.randomUUID());
        publisher.send(record);
        awaitPosition(1);

        try (Connection connection = place.database().asApp();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT payload, source_sequence, stream, actor, event_time"
                        + " FROM journal WHERE municipality = 'slagelse' AND position = 1")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getBytes(1)).isEqualTo(record.value());
            assertThat(row.getLong(2)).isEqualTo(1);
            assertThat(row.getString(3)).isEqualTo("slagelse/plans/p");
            assertThat(row.getString(4)).isEqualTo("actor-1");
            assertThat(row.getTimestamp(5).toInstant()).isEqualTo(publisher.lastTime());
        }
    }

    @Test
    void duplicatesAndRestartsChangeNothing() {
        List<LedgerEvent> events = TwelveIndicators.plan();
        for (LedgerEvent event : events.subList(0, 20)) {
            ProducerRecord<byte[], byte[]> record = publisher.record(event, UUID.randomUUID());
            publisher.send(record);
            publisher.send(record);
        }
        awaitPosition(20);
        service.close();
        publisher.publish(events.subList(20, events.size()));
        service = Running.at(place);
        awaitPosition(events.size());

        LedgerFold rebuilt = new LedgerFold(SLAGELSE);
        events.forEach(event -> rebuilt.apply(rebuilt.position() + 1, event));
        Ledgers ledgers = service.bean(Ledgers.class);
        assertThat(ledgers.now(SLAGELSE, LedgerFold::stateHash)).isEqualTo(rebuilt.stateHash());
        assertThat(known(Long.toString(events.size())).standing())
                .isEqualTo(rebuilt.standing(SampleEvents.PLAN, new ReportingPeriod(2024))
                        .orElseThrow());
        assertThat(ledgers.now(SLAGELSE, LedgerFold::position)).isEqualTo(events.size());
    }

    @Test
    void aRecordThatCannotBeReadIsKeptAndSeenAndHoldsNothingUp() throws SQLException {
        publisher.publish(TwelveIndicators.plan());
        ProducerRecord<byte[], byte[]> garbage = publisher.garbage("slagelse", "slagelse/plans/p/indicators/i4-1/2025");
        publisher.send(garbage);
        UUID last = publisher.publish(SampleEvents.recorded("m-1", SampleEvents.slot("i4-1", "c", 2024), "120"));
        long position = await(last);

        assertThat(verdictOf41(known(null))).isEqualTo("Met");
        assertThat(known(null).incomplete()).isEmpty();
        assertThat(year("2025").incomplete()).singleElement().satisfies(unread -> {
            assertThat(unread.position()).isEqualTo(position - 1);
            assertThat(unread.planId()).isEqualTo("p");
        });
        try (Connection connection = place.database().asApp();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT payload, record_headers, unreadable FROM journal WHERE unreadable IS NOT NULL")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getBytes(1)).isEqualTo(garbage.value());
            assertThat(row.getString(2)).contains("name");
        }
    }

    @Test
    void aRecordBeyondTheLedgersBoundsHoldsNothingUpEither() {
        publisher.publish(TwelveIndicators.plan());
        long first =
                await(publisher.publish(SampleEvents.recorded("m-1", SampleEvents.slot("i4-1", "c", 2024), "119")));
        sendReplaced("119", "1E+300000000");
        sendReplaced("119", "1E-300000000");
        sendReplaced("119", "1234567890123456789012345678901");
        sendReplaced("Kilde", "\\ud800");
        sendReplaced("Kilde", "\\u0000");
        sendReplaced("i4-1", "i".repeat(65));
        sendReplaced("2024", "2".repeat(5_000));
        sendReplaced("m-1", "m".repeat(5_000));
        long last = await(
                publisher.publish(SampleEvents.corrected("m-2", "m-1", SampleEvents.slot("i4-1", "c", 2024), "121")));

        assertThat(verdictOf41(known(null))).isEqualTo("Met");
        assertThat(verdictOf41(known(Long.toString(last - 1)))).isEqualTo("NotMet");
        assertThat(known(Long.toString(last - 1)).incomplete().stream().map(UnreadableRecord::position))
                .containsExactlyElementsOf(
                        LongStream.range(first + 1, last).boxed().toList())
                .hasSize(8);
    }

    /** Sends the record of a figure whose payload has one text replaced by another. */
    private void sendReplaced(String whole, String beyond) {
        ProducerRecord<byte[], byte[]> record = publisher.record(
                SampleEvents.recorded("m-1", SampleEvents.slot("i4-1", "c", 2024), "119"), UUID.randomUUID());
        String payload = new String(record.value(), StandardCharsets.UTF_8);
        assertThat(payload).contains(whole);
        byte[] replaced = payload.replace(whole, beyond).getBytes(StandardCharsets.UTF_8);
        publisher.send(new ProducerRecord<>(record.topic(), null, record.key(), replaced, record.headers()));
    }

    @Test
    void theServiceCanAddToTheJournalAndNoMore() throws SQLException {
        publisher.publish(SampleEvents.drafted());
        awaitPosition(1);
        for (String table : List.of("journal", "pack_archive")) {
            for (String attempt : List.of(
                    "DELETE FROM " + table,
                    "UPDATE " + table + " SET position = 7",
                    "TRUNCATE " + table,
                    "DROP TABLE " + table)) {
                try (Connection connection = place.database().asApp();
                        Statement statement = connection.createStatement()) {
                    assertThatThrownBy(() -> statement.execute(attempt))
                            .isInstanceOfSatisfying(
                                    SQLException.class,
                                    refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
                }
            }
        }
    }

    @Test
    void whoeverWaitsForAnEventIsAnsweredWhenItComesOrWhenTimeIsUp() {
        EventAwaiter arrivals = service.bean(EventAwaiter.class);
        assertThat(arrivals.await(SLAGELSE, UUID.randomUUID(), Duration.ofMillis(300)))
                .isEmpty();

        UUID event = publisher.publish(SampleEvents.drafted());
        assertThat(arrivals.await(SLAGELSE, event, LONG)).hasValue(1);
        assertThat(arrivals.await(new Municipality("skanderborg"), event, Duration.ZERO))
                .isEmpty();
    }

    @Test
    void aTextIsHandedOutAsLongAsItIsTheOneThatWasCommittedTo() {
        TextStore shelf = service.bean(TextStore.class);
        TextRef text = publisher.publishText("slagelse", "Vi har holdt to møder. Æøå.");
        assertThat(shelf.find(SLAGELSE, text)).contains("Vi har holdt to møder. Æøå.");
        assertThatThrownBy(() -> shelf.find(new Municipality("skanderborg"), text))
                .isInstanceOf(Refusal.class);

        byte[] salt = "other".getBytes(StandardCharsets.UTF_8);
        publisher.send(publisher.text(text.textId(), "slagelse", salt, "En anden tekst"));
        publisher.erase(publisher.publishText("slagelse", "x").textId());
        TextRef marker = publisher.publishText("slagelse", "y");
        assertThat(shelf.find(SLAGELSE, marker)).isPresent();
        org.awaitility.Awaitility.await()
                .atMost(LONG)
                .untilAsserted(() -> assertThatThrownBy(() -> shelf.find(SLAGELSE, text))
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                refusal -> assertThat(refusal.code()).isEqualTo("text-differs")));

        publisher.erase(text.textId());
        org.awaitility.Awaitility.await()
                .ignoreExceptions()
                .atMost(LONG)
                .untilAsserted(() -> assertThat(shelf.find(SLAGELSE, text)).isEmpty());
    }

    private long await(UUID event) {
        return service.bean(EventAwaiter.class).await(SLAGELSE, event, LONG).orElseThrow();
    }

    private void awaitPosition(long position) {
        JournalTable journal = service.bean(JournalTable.class);
        org.awaitility.Awaitility.await()
                .atMost(LONG)
                .untilAsserted(() -> assertThat(journal.head(SLAGELSE))
                        .extracting(JournalHead::position)
                        .isEqualTo(position));
    }

    private PeriodSnapshot known(@org.jspecify.annotations.Nullable String asOf) {
        return service.bean(PeriodQueries.class).find(SLAGELSE, "2024", null, asOf);
    }

    private PeriodSnapshot year(String year) {
        return service.bean(PeriodQueries.class).find(SLAGELSE, year, "p", null);
    }

    private static String verdictOf41(PeriodSnapshot year) {
        Standing standing = year.standing();
        var target = (dk.seamark.events.standing.TargetStanding.Judged)
                standing.tracks().getFirst().indicators().getFirst().targets().getFirst();
        return target.verdict().getClass().getSimpleName();
    }
}

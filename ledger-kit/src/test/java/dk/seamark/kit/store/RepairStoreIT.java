package dk.seamark.kit.store;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.seamark.kit.relay.RelayMetrics;
import dk.seamark.kit.sample.SampleService;
import dk.seamark.kit.signing.RecordKind;
import dk.seamark.kit.signing.SigningSettings;
import dk.seamark.kit.step.Step;
import dk.seamark.kit.testing.Place;
import dk.seamark.kit.testing.Signers;
import dk.seamark.kit.testing.Topic;
import dk.seamark.kit.text.NewText;
import dk.seamark.stack.Backends;
import dk.seamark.stack.kafka.KafkaUsers;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;

/** What a restored store lost comes back from the topic as it was, and what it has taken since goes on after it. */
class RepairStoreIT {

    private static final Duration DEADLINE = Duration.ofMinutes(3);

    /** What readers, and later commands, go by. */
    private static final String EVENTS = """
            SELECT e.municipality, p.position, e.event_identifier, e.aggregate_identifier, e.sequence_number, e.type,
                   e.payload_type, e.payload_revision, encode(e.payload, 'hex'), convert_from(e.meta_data, 'UTF8')
            FROM domain_event_entry e LEFT JOIN event_position p USING (global_index)
            ORDER BY e.xid, e.global_index""";

    private static final String IN_STREAMS = EVENTS.replace("ORDER BY e.xid, e.global_index", "ORDER BY 1, 2");

    private static final String TEXTS =
            "SELECT id, municipality, encode(salt, 'hex'), body, sent FROM text ORDER BY id";

    private final Backends backends = Backends.shared();
    private final Place place = Place.fresh("sample");

    @Test
    void theLostTailComesBackAsItWas() throws Exception {
        try (var service = SampleService.start(place)) {
            submit(service, "slagelse/figures/a", 2);
            awaitSent(service);
        }
        Place restored = RestoredPlace.copyOf(place);
        NewText note = NewText.of("Talt op i december");
        try (var service = SampleService.start(place)) {
            SampleService.submit(service, "slagelse/figures/a", "3", note);
            submit(service, "skanderborg/figures/a", 1);
            submit(service, "slagelse/figures/b", 2);
            awaitSent(service);
        }
        List<String> before = RestoredPlace.rows(restored, EVENTS);

        RepairRun looked = repair(restored);

        assertThat(looked.exit()).as(looked.toString()).isEqualTo(3);
        assertThat(looked.said())
                .contains("indicator.measurement-recorded  slagelse/figures/a/2\n")
                .contains("The store lacks 4 events and 1 of their texts.\n")
                .endsWith("Nothing was changed; with --apply they are brought back.\n");
        assertThat(RestoredPlace.rows(restored, EVENTS))
                .as("a look changes nothing")
                .isEqualTo(before);

        RepairRun applied = repair(restored, "--apply");

        assertThat(applied.exit()).as(applied.toString()).isZero();
        assertThat(applied.said())
                .contains("Brought back: 4 events, 1 texts. After them go 0 events that the store has taken since.\n")
                .endsWith("Verified: the store has all events that are on the topic.\n");
        assertThat(RestoredPlace.rows(restored, IN_STREAMS)).isEqualTo(RestoredPlace.rows(place, IN_STREAMS));
        assertThat(RestoredPlace.rows(restored, TEXTS)).isEqualTo(RestoredPlace.rows(place, TEXTS));
        assertThat(repair(restored, "--apply").said())
                .isEqualTo("The store has all events that sample-service sent.\n");
        goesOn(restored, 5, 1, List.of());
    }

    @Test
    void whatWasTakenSinceGoesOnAfterwards() throws Exception {
        try (var service = SampleService.start(place)) {
            submit(service, "slagelse/figures/a", 2);
            awaitSent(service);
        }
        Place restored = RestoredPlace.copyOf(place);
        try (var service = SampleService.start(place)) {
            submit(service, "slagelse/figures/a", 3);
            awaitSent(service);
        }
        // One was taken by a version that gave it a position, one while the broker was away.
        String sent = taken(restored, "slagelse/figures/b", 0);
        String unsent = taken(restored, "slagelse/figures/a", 2);
        RestoredPlace.execute(
                restored,
                "INSERT INTO text (id, municipality, salt, body) VALUES (gen_random_uuid(), 'slagelse', '\\\\x00', 'Uden Kafka')");
        RestoredPlace.execute(restored, """
                INSERT INTO event_position SELECT global_index, municipality, 3 FROM domain_event_entry
                WHERE event_identifier = '%s';
                UPDATE relay_head SET position = 3;
                UPDATE relay_cursor SET (assigned_xid, assigned_index) = (
                    SELECT xid, global_index FROM domain_event_entry WHERE event_identifier = '%s');
                UPDATE relay_cursor SET (sent_xid, sent_index) = (assigned_xid, assigned_index)""".formatted(sent, sent));

        RepairRun applied = repair(restored, "--apply");

        assertThat(applied.exit()).as(applied.toString()).isZero();
        assertThat(applied.said()).contains("After them go 2 events that the store has taken since.\n");
        assertThat(RestoredPlace.rows(
                        restored, "SELECT event_identifier FROM domain_event_entry ORDER BY xid, global_index"))
                .as("the order of the store")
                .endsWith(sent, unsent);
        assertThat(RestoredPlace.rows(restored, """
                        SELECT sequence_number FROM domain_event_entry
                        WHERE aggregate_identifier = 'slagelse/figures/a' ORDER BY sequence_number""")).containsExactly("0", "1", "2", "3", "4", "5");
        goesOn(restored, 5, 0, List.of(unsent, sent));
        assertThat(RestoredPlace.rows(restored, "SELECT body, sent FROM text")).containsExactly("Uden Kafka t");
    }

    @Test
    void anEventThatHadNoPositionYetGetsTheOneThatItWasSentWith() throws Exception {
        try (var service = SampleService.start(place)) {
            submit(service, "slagelse/figures/a", 3);
            awaitSent(service);
        }
        Place restored = RestoredPlace.copyOf(place);
        RestoredPlace.execute(restored, """
                DELETE FROM event_position WHERE position = 3;
                UPDATE relay_head SET position = 2;
                UPDATE relay_cursor SET (assigned_xid, assigned_index) = (
                    SELECT xid, global_index FROM domain_event_entry JOIN event_position USING (global_index)
                    WHERE position = 2);
                UPDATE relay_cursor SET (sent_xid, sent_index) = (assigned_xid, assigned_index);
                UPDATE store_compared SET next_offset = least(next_offset, 2);
                UPDATE store_position SET position = least(position, 2)""");

        RepairRun applied = repair(restored, "--apply");

        assertThat(applied.exit()).as(applied.toString()).isZero();
        assertThat(RestoredPlace.rows(restored, EVENTS)).isEqualTo(RestoredPlace.rows(place, EVENTS));
        goesOn(restored, 3, 0, List.of());
    }

    @Test
    void aWholeStoreComesBackFromTheTopic() throws Exception {
        try (var service = SampleService.start(place)) {
            submit(service, "slagelse/figures/a", 3);
            submit(service, "skanderborg/figures/a", 2);
            awaitSent(service);
        }
        Place empty = new Place(backends, Place.fresh("sample").database(), place.topics());

        RepairRun applied = repair(empty, "--apply");

        assertThat(applied.exit()).as(applied.toString()).isZero();
        assertThat(RestoredPlace.rows(empty, IN_STREAMS.replace("e.type,", "")))
                .as("but for the aggregate's name, which nobody goes by")
                .isEqualTo(RestoredPlace.rows(place, IN_STREAMS.replace("e.type,", "")));
        goesOn(empty, 3, 2, List.of());
    }

    @Test
    void whatCannotComeBackIsNamedAndNothingIsChanged() throws Exception {
        try (var service = SampleService.start(place)) {
            submit(service, "slagelse/figures/a", 1);
            awaitSent(service);
        }
        ConsumerRecord<byte[], byte[]> known =
                Topic.read(place.topics().events(), 1).getFirst();
        String unknown = send(known, "00000000000000000002", "dk.seamark.indicator.measurement-dreamt.v1");
        String beyond = send(known, "00000000000000000004", "dk.seamark.indicator.measurement-recorded.v1");
        List<String> before = RestoredPlace.rows(place, EVENTS);

        RepairRun applied = repair(place, "--apply");

        assertThat(applied.exit()).as(applied.toString()).isEqualTo(1);
        assertThat(applied.complained())
                .matches("repair-store: " + unknown
                        + " at position 2 of slagelse \\(partition [0-9]+, offset 1\\) is of a"
                        + " type that this version does not know\\.\n"
                        + "repair-store: " + beyond
                        + " at position 4 of slagelse \\(partition [0-9]+, offset 2\\) comes"
                        + " where 3 is due: it is a stray, or the topic lacks something\\.\n"
                        + "repair-store: nothing was changed\\.\n");
        assertThat(applied.said()).contains(beyond);
        assertThat(RestoredPlace.rows(place, EVENTS)).isEqualTo(before);
    }

    @Test
    void aStrayThatWasSetAsideClosesNothingAndIsNotBroughtBack() throws Exception {
        try (var service = SampleService.start(place)) {
            submit(service, "slagelse/figures/a", 1);
            awaitSent(service);
        }
        ConsumerRecord<byte[], byte[]> known =
                Topic.read(place.topics().events(), 1).getFirst();
        send(known, "00000000000000000050", "dk.seamark.indicator.measurement-recorded.v1");
        try (var service = SampleService.start(place)) {
            assertThat(service.getBean(StoreCheck.class).state()).isInstanceOf(StoreState.Behind.class);
        }
        RestoredPlace.execute(
                place,
                "INSERT INTO feed_set_aside (topic, partition, record_offset, reason, decided_by) VALUES ('%s', %d, 1, 'a', 'b')"
                        .formatted(place.topics().events(), known.partition()));

        assertThat(repair(place).said()).isEqualTo("The store has all events that sample-service sent.\n");
        goesOn(place, 1, 0, List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --aply  | repair-store: --aply is not known; see repair-store --help.
            --apply | repair-store: FLYWAY_URL is not set; see repair-store --help.
            """)
    void aWrongCommandIsRefused(String word, String sentence) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = new RepairStore(
                        new Step(RepairStore.NAME, Map.of(), print(new ByteArrayOutputStream()), print(err)),
                        jdbc -> RestoredCopies.NONE)
                .run(List.of(word));
        assertThat(exit).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo(sentence + "\n");
    }

    @Test
    void withoutTheServicesOwnKeyNothingIsSaid() {
        SigningSettings others = new SigningSettings(null, List.of("policy-service=x"), null, false);

        RepairRun looked = repair(place, others);

        assertThat(looked.exit()).isEqualTo(2);
        assertThat(looked.said()).isEmpty();
        assertThat(looked.complained())
                .isEqualTo("repair-store: SEAMARK_SIGNING_TRUSTED has no key of sample-service.\n");
    }

    /** A service on the repaired store sends the rest, goes on, and gives no position twice. */
    private void goesOn(Place repaired, int slagelse, int skanderborg, List<String> rest) {
        try (var service = SampleService.start(repaired)) {
            assertThat(service.getBean(StoreCheck.class).state()).isInstanceOf(StoreState.Complete.class);
            submit(service, "slagelse/figures/a", 1);
            submit(service, "skanderborg/figures/a", 1);
            awaitSent(service);
        }
        Map<String, Map<Long, String>> said = new HashMap<>();
        int all = slagelse + skanderborg + rest.size() + 2;
        for (var record : Topic.read(place.topics().events(), all)) {
            if (Topic.header(record.headers(), "ce_sequence").endsWith("50")) {
                continue;
            }
            String id = Topic.header(record.headers(), "ce_id");
            String other = said.computeIfAbsent(new String(record.key()), key -> new HashMap<>())
                    .putIfAbsent(Long.valueOf(Topic.header(record.headers(), "ce_sequence")), id);
            assertThat(other).as("a position has one event").isIn(null, id);
        }
        assertThat(requireNonNull(said.get("slagelse")).keySet())
                .containsExactlyInAnyOrderElementsOf(Topic.upTo(slagelse + rest.size() + 1));
        assertThat(requireNonNull(said.get("skanderborg")).keySet())
                .containsExactlyInAnyOrderElementsOf(Topic.upTo(skanderborg + 1));
        assertThat(requireNonNull(said.get("slagelse")).values()).containsAll(rest);
    }

    /** An event that the store takes without a service; returns its id. */
    private static String taken(Place place, String stream, int sequence) throws SQLException {
        String id = UUID.randomUUID().toString();
        RestoredPlace.execute(place, """
                INSERT INTO domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
                    payload_type, payload_revision, payload, meta_data)
                SELECT '%s', '%s', %d, type, time_stamp, payload_type, payload_revision, payload, meta_data
                FROM domain_event_entry LIMIT 1""".formatted(id, stream, sequence));
        return id;
    }

    private String send(ConsumerRecord<byte[], byte[]> like, String sequence, String type) throws Exception {
        String id = UUID.randomUUID().toString();
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(place.topics().events(), like.key(), like.value());
        like.headers().forEach(header -> {
            if (!List.of("ce_id", "ce_sequence", "ce_type", "ce_signature", "ce_signingkey")
                    .contains(header.key())) {
                record.headers().add(header);
            }
        });
        record.headers().add("ce_id", id.getBytes(StandardCharsets.UTF_8));
        record.headers().add("ce_sequence", sequence.getBytes(StandardCharsets.UTF_8));
        record.headers().add("ce_type", type.getBytes(StandardCharsets.UTF_8));
        try (var producer = new KafkaProducer<>(
                backends.kafkaClient(KafkaUsers.ADMIN), new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(Signers.signed("sample-service", RecordKind.EVENT, record))
                    .get();
        }
        return id;
    }

    private static void submit(ConfigurableApplicationContext service, String stream, int figures) {
        for (int i = 0; i < figures; i++) {
            SampleService.submit(service, stream, Integer.toString(i), null);
        }
    }

    private static void awaitSent(ConfigurableApplicationContext service) {
        await().atMost(DEADLINE)
                .untilAsserted(() ->
                        assertThat(service.getBean(RelayMetrics.class).lag()).isZero());
    }

    private RepairRun repair(Place place, String... options) {
        return repair(place, Signers.settings("sample-service"), options);
    }

    private RepairRun repair(Place place, SigningSettings signing, String... options) {
        return RepairRun.of(place, signing, RestoredCopies.NONE, options);
    }

    private static PrintStream print(ByteArrayOutputStream into) {
        return new PrintStream(into, true, StandardCharsets.UTF_8);
    }
}

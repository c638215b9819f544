package dk.seamark.kit.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.seamark.kit.sample.SampleService;
import dk.seamark.kit.signing.RecordKind;
import dk.seamark.kit.testing.Place;
import dk.seamark.kit.testing.Signers;
import dk.seamark.stack.Backends;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

class FeedIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** Stores what it receives in a table, as any handler does. */
    @Configuration(proxyBeanMethods = false)
    static class Keeper {

        static final AtomicInteger FAILURES = new AtomicInteger();

        @Bean
        FeedHandler feedHandler(JdbcTemplate jdbc) {
            return new FeedHandler() {
                @Override
                public void handle(FeedRecord record) {
                    keep(jdbc, record);
                }

                @Override
                public Map<Long, String> taken(String source, Set<Long> positions) {
                    Map<Long, String> taken = new HashMap<>();
                    positions.forEach(position -> jdbc.query(
                            "SELECT event_id FROM kept WHERE what = ?",
                            row -> {
                                taken.put(position, row.getString(1));
                            },
                            source + " " + position));
                    return taken;
                }
            };
        }

        private static void keep(JdbcTemplate jdbc, FeedRecord record) {
            String what = switch (record) {
                case FeedRecord.Decoded decoded ->
                    decoded.envelope().source() + " " + decoded.envelope().sequence();
                case FeedRecord.Undecodable raw -> "? " + raw.sequence() + " " + raw.reason();
                case FeedRecord.Refused refused -> "refused " + refused.reason();
            };
            jdbc.update(
                    "INSERT INTO kept (partition, position, what, event_id) VALUES (?, ?, ?, ?)",
                    record.partition(),
                    record.offset(),
                    what,
                    record instanceof FeedRecord.Decoded decoded
                            ? decoded.envelope().id().toString()
                            : null);
            if (FAILURES.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new IllegalStateException("The handler fails");
            }
        }

        @Bean
        TextHandler textHandler(JdbcTemplate jdbc) {
            return record -> jdbc.update(
                    "INSERT INTO kept (partition, position, what) VALUES (-1, 0, ?)",
                    switch (record) {
                        case TextRecord.Kept kept -> "text " + kept.body();
                        case TextRecord.Erased erased -> "erased " + erased.textId();
                    });
        }
    }

    private final Place place = Place.fresh("sample");
    private final KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
            Backends.shared().kafkaClient("sample-service"), new ByteArraySerializer(), new ByteArraySerializer());
    private ConfigurableApplicationContext service;
    private JdbcTemplate jdbc;

    @BeforeEach
    void start() throws Exception {
        try (var owner = place.database().asOwner();
                var statement = owner.createStatement()) {
            statement.execute(
                    "CREATE TABLE kept (id bigserial PRIMARY KEY, partition int, position bigint, what text, event_id text)");
            statement.execute("GRANT ALL ON kept, kept_id_seq TO \""
                    + place.database().app().user() + "\"");
        }
        Keeper.FAILURES.set(0);
        service = open();
        jdbc = service.getBean(JdbcTemplate.class);
    }

    private ConfigurableApplicationContext open() {
        return SampleService.start(place, Keeper.class, "seamark.relay.enabled", "false");
    }

    @AfterEach
    void stop() {
        producer.close();
        service.close();
    }

    @Test
    void eventsComeInOrderEachOnce() throws Exception {
        for (int i = 1; i <= 20; i++) {
            send("slagelse", i);
            send("slagelse", Math.max(1, i - 3));
        }

        awaitKept("slagelse", 20);

        assertThat(kept("slagelse")).isEqualTo(numbered("slagelse", 20));
        assertThat(metrics().obstacles()).isEmpty();
        assertThat(metrics().waiting()).isEmpty();
    }

    @Test
    void aGapHoldsItsMunicipalityAndNoOtherUntilItIsFilled() throws Exception {
        String neighbour = neighbour();
        send("slagelse", 1);
        send("slagelse", 3);
        for (int i = 1; i <= 3; i++) {
            send(neighbour, i);
        }

        awaitKept(neighbour, 3);
        awaitWaiting("/slagelse/sample-service goes on with 3 where 2 is due");
        assertThat(metrics().obstacles()).as("the partition itself goes on").isEmpty();
        assertThat(kept("slagelse")).isEqualTo(numbered("slagelse", 1));

        // An operator corrects the position; the feed never skips a record by itself.
        jdbc.update("UPDATE feed_source SET position = 2, event_id = NULL WHERE source = '/slagelse/sample-service'");

        awaitKept("slagelse", 2);
        assertThat(kept("slagelse")).containsExactly("/slagelse/sample-service 1", "/slagelse/sample-service 3");
        await().atMost(PATIENCE).until(() -> metrics().waiting().isEmpty());
    }

    @Test
    void aPositionThatJumpedIsSetAsideAndTheTrueContinuationTaken() throws Exception {
        send("slagelse", 1);
        UUID stray = UUID.randomUUID();
        send(stray, "slagelse", 9, "dk.seamark.indicator.measurement-withdrawn.v1", null);
        for (int i = 2; i <= 9; i++) {
            send("slagelse", i);
        }
        awaitWaiting("/slagelse/sample-service goes on with 9 where 2 is due");
        assertThat(held())
                .matches("slagelse  [0-9]+/1  since .*, 9 records: "
                        + "/slagelse/sample-service goes on with 9 where 2 is due\n");
        String place = held().split(" +")[1];

        assertThat(step("--set-aside", place.replace("/1", "/2"), "--by", "driften", "--reason", "forkert"))
                .isEqualTo("held: " + place.replace("/1", "/2")
                        + " is not the first record that a municipality waits for.\n");
        assertThat(step("--set-aside", place, "--by", "driften", "--reason", "sendt ved en fejl"))
                .isEqualTo(place + " is set aside; the service takes the others within some seconds.\n");

        awaitKept("slagelse", 9);
        assertThat(kept("slagelse")).isEqualTo(numbered("slagelse", 9));
        assertThat(kept("refused")).containsExactly("refused it was set aside: sendt ved en fejl");
        await().atMost(PATIENCE).until(() -> metrics().waiting().isEmpty());
        assertThat(held()).isEqualTo("Nothing waits.\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void anotherEventUnderAPositionThatWasTakenHoldsTheMunicipality(int position) throws Exception {
        for (int i = 1; i <= 3; i++) {
            send("slagelse", i);
        }
        awaitKept("slagelse", 3);
        UUID another = UUID.randomUUID();

        send(another, "slagelse", position, "dk.seamark.indicator.measurement-withdrawn.v1", null);
        send("slagelse", 4);

        awaitWaiting("/slagelse/sample-service says " + another + " at " + position + ", where it said "
                + UUID.nameUUIDFromBytes(utf8("slagelse" + position)));
        assertThat(kept("slagelse")).isEqualTo(numbered("slagelse", 3));

        step("--set-aside", held().split(" +")[1], "--by", "driften", "--reason", "gendannet forkert");

        awaitKept("slagelse", 4);
        assertThat(kept("slagelse")).isEqualTo(numbered("slagelse", 4));
    }

    @Test
    void aRepetitionIsHeldAgainstWhatCameInTheSameBatch() throws Exception {
        UUID another = UUID.randomUUID();
        service.close();
        for (int i = 1; i <= 3; i++) {
            sendSoon("slagelse", i);
        }
        producer.send(signed(another, "slagelse", 2, "dk.seamark.indicator.measurement-withdrawn.v1", null));
        sendSoon("slagelse", 4);
        producer.flush();

        service = open();
        jdbc = service.getBean(JdbcTemplate.class);

        awaitWaiting("/slagelse/sample-service says " + another + " at 2, where it said "
                + UUID.nameUUIDFromBytes(utf8("slagelse2")));
        assertThat(kept("slagelse")).isEqualTo(numbered("slagelse", 3));
    }

    @Test
    void whatWaitsIsTakenByAnotherInstanceToo() throws Exception {
        send("slagelse", 1);
        for (int i = 3; i <= 1500; i++) {
            sendSoon("slagelse", i);
        }
        producer.flush();
        awaitWaiting("/slagelse/sample-service goes on with 3 where 2 is due");
        service.close();
        service = open();
        jdbc = service.getBean(JdbcTemplate.class);
        awaitWaiting("/slagelse/sample-service goes on with 3 where 2 is due");

        jdbc.update("UPDATE feed_source SET position = 2, event_id = NULL WHERE source = '/slagelse/sample-service'");

        awaitKept("slagelse", 1499);
        assertThat(kept("slagelse"))
                .hasSize(1499)
                .startsWith("/slagelse/sample-service 1", "/slagelse/sample-service 3")
                .endsWith("/slagelse/sample-service 1500");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --set-asid 1/2 --by a --reason b | --set-asid is not known, or lacks its value; see held --help.
            --set-aside 1/2 --by             | --by is not known, or lacks its value; see held --help.
            --set-aside 1/2                  | --set-aside, --by and --reason belong together; see held --help.
            --set-aside 12 --by a --reason b | --set-aside is to be PARTITION/OFFSET, as held shows it.
            """)
    void aWrongCommandIsRefused(String words, String sentence) {
        assertThat(step(words.split(" "))).isEqualTo("held: " + sentence + "\n");
    }

    private FeedMetrics metrics() {
        return service.getBean("eventFeedMetrics", FeedMetrics.class);
    }

    private void awaitWaiting(String obstacle) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(metrics().waiting()).isEqualTo(Map.of("slagelse", obstacle)));
    }

    private String held() {
        return step();
    }

    /** What the step prints, to either stream. */
    private String step(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        new HeldStep(place.database().migrationEnvironment(), print, print).run(List.of(words));
        return out.toString(StandardCharsets.UTF_8);
    }

    /** A municipality of the same partition as slagelse. */
    private static String neighbour() {
        return IntStream.range(0, 1000)
                .mapToObj(number -> "kommune-" + number)
                .filter(key -> partition(key) == partition("slagelse"))
                .findFirst()
                .orElseThrow();
    }

    private static int partition(String key) {
        return Utils.toPositive(Utils.murmur2(utf8(key))) % 12;
    }

    @Test
    void whatCannotBeReadIsHandedOverAndBlocksNothing() throws Exception {
        send("slagelse", 1);
        send("slagelse", 2, "dk.seamark.indicator.of-tomorrow.v9", "{}");
        send("slagelse", 3, "dk.seamark.indicator.measurement-withdrawn.v1", "no json");
        producer.send(new ProducerRecord<>(place.topics().events(), utf8("slagelse"), utf8("noise")))
                .get();
        producer.send(new ProducerRecord<>(place.topics().events(), null, null)).get();
        send("slagelse", 4);

        awaitKept("slagelse", 2);

        assertThat(kept("slagelse")).containsExactly("/slagelse/sample-service 1", "/slagelse/sample-service 4");
        await().atMost(PATIENCE).until(() -> kept("refused").size() == 2);
        assertThat(kept("?"))
                .hasSize(2)
                .anySatisfy(what -> assertThat(what).startsWith("? 2 its type is unknown"))
                .anySatisfy(what -> assertThat(what).startsWith("? 3 "));
        assertThat(kept("refused")).containsOnly("refused it is not signed");
    }

    @Test
    void aHandlerThatFailsIsAskedAgainAndLeavesNothingHalfDone() throws Exception {
        Keeper.FAILURES.set(3);
        for (int i = 1; i <= 10; i++) {
            send("slagelse", i);
        }

        awaitKept("slagelse", 10);

        assertThat(kept("slagelse")).isEqualTo(numbered("slagelse", 10));
        assertThat(Keeper.FAILURES).hasValue(0);
    }

    @Test
    void aRestartAndASecondInstanceGoOnWhereTheTablesSay() throws Exception {
        for (int i = 1; i <= 5; i++) {
            send("slagelse", i);
        }
        awaitKept("slagelse", 5);
        service.close();
        for (int i = 6; i <= 10; i++) {
            send("slagelse", i);
        }
        service = open();
        jdbc = service.getBean(JdbcTemplate.class);
        awaitKept("slagelse", 10);
        try (var second = open()) {
            for (int i = 1; i <= 200; i++) {
                send(i % 2 == 0 ? "slagelse" : "skanderborg", i % 2 == 0 ? 10 + i / 2 : (i + 1) / 2);
            }
            awaitKept("slagelse", 110);
            awaitKept("skanderborg", 100);
        }

        assertThat(kept("slagelse")).isEqualTo(numbered("slagelse", 110));
        assertThat(kept("skanderborg")).isEqualTo(numbered("skanderborg", 100));
    }

    @Test
    void textsAndTheirErasureComeOnTheirOwnTopic() throws Exception {
        String id = UUID.randomUUID().toString();
        String text = "{\"municipality\":\"slagelse\",\"salt\":\"AAAA\",\"text\":\"Æøå\"}";
        sendText(id, utf8(text));
        String unstorable = text.replace("Æøå", "\\u0000");
        sendText(id, utf8(unstorable));
        sendText("noise", utf8("noise"));
        // Unsigned, so it neither erases nor replaces.
        producer.send(new ProducerRecord<>(place.topics().texts(), utf8(id), null))
                .get();
        producer.send(new ProducerRecord<>(place.topics().texts(), utf8(id), utf8(text.replace("Æøå", "Forged"))))
                .get();
        String another = UUID.randomUUID().toString();
        sendText(another, utf8(text.replace("slagelse", "skanderborg")));
        sendText(id, null);

        await().atMost(PATIENCE).until(() -> kept("erased").size() == 1);

        assertThat(kept("text")).containsExactly("text Æøå");
        FeedMetrics metrics = service.getBean("textFeedMetrics", FeedMetrics.class);
        await().atMost(PATIENCE).until(() -> metrics.lag() == 0);
        assertThat(kept("text")).containsExactly("text Æøå");
        assertThat(kept("erased")).hasSize(1);
    }

    private void sendText(String id, byte @Nullable [] value) throws ExecutionException, InterruptedException {
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>(place.topics().texts(), utf8(id), value);
        record.headers().add("ce_source", utf8("/slagelse/sample-service"));
        producer.send(Signers.signed("sample-service", RecordKind.TEXT, record)).get();
    }

    private void awaitKept(String municipality, int atLeast) {
        await().atMost(PATIENCE).until(() -> kept(municipality).size() >= atLeast);
    }

    private List<String> kept(String word) {
        return jdbc.query(
                "SELECT what FROM kept WHERE what LIKE ? OR what LIKE ? ORDER BY id",
                (row, number) -> row.getString(1),
                "/" + word + "/%",
                word + " %");
    }

    private static List<String> numbered(String municipality, int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(i -> "/" + municipality + "/sample-service " + i)
                .toList();
    }

    private void send(String municipality, long position) throws Exception {
        send(municipality, position, "dk.seamark.indicator.measurement-withdrawn.v1", null);
    }

    private void send(String municipality, long position, String type, @Nullable String payload)
            throws ExecutionException, InterruptedException {
        send(UUID.nameUUIDFromBytes(utf8(municipality + position)), municipality, position, type, payload);
    }

    private void send(UUID id, String municipality, long position, String type, @Nullable String payload)
            throws ExecutionException, InterruptedException {
        producer.send(signed(id, municipality, position, type, payload)).get();
    }

    /** Without waiting for the broker. */
    private void sendSoon(String municipality, long position) {
        producer.send(signed(
                UUID.nameUUIDFromBytes(utf8(municipality + position)),
                municipality,
                position,
                "dk.seamark.indicator.measurement-withdrawn.v1",
                null));
    }

    private ProducerRecord<byte[], byte[]> signed(
            UUID id, String municipality, long position, String type, @Nullable String payload) {
        String good = """
                {"municipality":"%s","planId":"p","measurementId":"m","slot":{"indicatorId":"i","componentId":"c",\
                "series":"municipality","period":"2024"},"reason":"method-error"}""".formatted(municipality);
        var record = new ProducerRecord<>(
                place.topics().events(), utf8(municipality), utf8(payload == null ? good : payload));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id.toString(),
                        "ce_source",
                        "/" + municipality + "/sample-service",
                        "ce_type",
                        type,
                        "ce_subject",
                        municipality + "/plans/p",
                        "ce_time",
                        "2026-01-01T00:00:00.123456Z",
                        "ce_sequence",
                        "%020d".formatted(position),
                        "ce_streamsequence",
                        "0",
                        "ce_actor",
                        "a",
                        "ce_actorrole",
                        "centre-staff")
                .forEach((name, value) -> record.headers().add(name, utf8(value)));
        return Signers.signed("sample-service", RecordKind.EVENT, record);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

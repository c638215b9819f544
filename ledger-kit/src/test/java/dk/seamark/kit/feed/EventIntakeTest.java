package dk.seamark.kit.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.kit.simulation.Life;
import dk.seamark.kit.simulation.Planted;
import dk.seamark.kit.simulation.SimulatedDatabase;
import dk.seamark.kit.simulation.World;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What waits when a record does not fit, and in which order everything is taken, by scripts. {@code P3q} is the third
 * event of policy-service, about plan q, {@code I1p} the first of indicator-service, and {@code ?} names no source.
 * {@code x4} sets the record at offset 4 aside; what waits is tried again after each word that names one, and at
 * {@code |}.
 */
class EventIntakeTest {

    private static final TopicPartition PARTITION = new TopicPartition("events", 0);

    private final List<ConsumerRecord<byte[], byte[]>> topic = new ArrayList<>();

    /** A reader of the topic, with tables of its own. */
    private final class Reader {

        private final SimulatedFeedTables tables;
        private final List<String> taken = new ArrayList<>();
        private final EventIntake intake;
        private final FeedOffsets offsets;

        Reader(SimulatedFeedTables tables) {
            this.tables = tables;
            SimulatedDatabase.Session session = new SimulatedDatabase(calm()).connect(new Life());
            FeedMetrics metrics = new FeedMetrics(PARTITION.topic(), new CompositeMeterRegistry());
            offsets = tables.offsets(session);
            offsets.begin(PARTITION.topic(), PARTITION.partition(), 0);
            intake = new EventIntake(
                    record -> {
                        if (!(record instanceof FeedRecord.Refused)) {
                            taken.add(name(topic.get((int) record.offset())));
                        }
                    },
                    EventDecoder::decode,
                    offsets,
                    tables.held(session),
                    metrics);
        }

        void take(int from, int to) {
            if (to > from) {
                assertThat(offsets.move(PARTITION.topic(), PARTITION.partition(), from, to))
                        .isTrue();
                intake.take(PARTITION, topic.subList(from, to));
            }
        }

        void takeAll(int portion) {
            for (int from = 0; from < topic.size(); from += portion) {
                take(from, Math.min(topic.size(), from + portion));
                intake.tryAgain(PARTITION, Math.min(topic.size(), from + portion));
            }
            tryAgain();
        }

        void tryAgain() {
            while (intake.tryAgain(PARTITION, topic.size())) {}
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        script                                     | taken                       | wait
        P1p P3p I1q I2q                            | P1p I1q I2q                 | P
        P1p P3p I1p I2q                            | P1p                         | I P
        P1p P3q I1p                                | P1p I1p                     | P
        I2p P1p P2p                                | P1p P2p                     | I
        I2p I1p P1p                                | P1p                         | I
        P1p P3p ? I1q                              | P1p ? I1q                   | P
        P1p I1p P3p P2p I2p x2                     | P1p I1p P2p I2p             |
        P1p P3p P2p I1q x1 I2p P3p                 | P1p I1q P2p I2p P3p         |
        P1p P3p P2p I1q I2p P3q x1 I3q             | P1p I1q P2p P3q I2p I3q     |
        I3p P1p I2p I1p P2p x0 I1q x2 x5 I2q       | P1p P2p I1p I2q             |
        I3p P3p P1p I1p x0 x1 P2p                  | P1p I1p P2p                 |
        P3p I3p I1q P1p x1 x0 P2p I2p              | I1q P1p P2p I2p             |
        P1p P9p I1q P2p P2p I2q x1 P3q I3p         | P1p I1q I2q P2p P3q I3p     |
        """, useHeadersInDisplayName = true)
    void aRecordThatDoesNotFitHoldsItsSourceAndWhatRestsOnIt(String script, String taken, String wait) {
        Reader first = new Reader(new SimulatedFeedTables(calm()));
        int read = 0;
        for (String word : script.split(" +")) {
            if (word.startsWith("x")) {
                first.take(read, topic.size());
                read = topic.size();
                first.tables.setAside(PARTITION, Integer.parseInt(word.substring(1)), "stray");
                first.tryAgain();
            } else {
                topic.add(record(word, topic.size()));
            }
        }
        first.take(read, topic.size());
        first.tryAgain();

        assertThat(String.join(" ", first.taken)).isEqualTo(taken);
        assertThat(new TreeSet<>(first.tables.waiting())
                        .stream().map(EventIntakeTest::initial).toList())
                .isEqualTo(wait == null ? List.of() : List.of(wait.split(" ")));

        // Who reads the topic again takes everything in the same order, in whatever portions.
        for (int portion = 1; portion <= topic.size(); portion++) {
            Reader again = new Reader(first.tables.emptied(calm()));
            again.takeAll(portion);
            assertThat(again.taken).as("by %d", portion).isEqualTo(first.taken);
            assertThat(again.tables.waiting()).as("by %d", portion).isEqualTo(first.tables.waiting());
        }

        // And if what does not fit is set aside before that, what waited comes behind all that was taken.
        first.tables.obstacles().keySet().forEach(stray -> first.tables.setAside(PARTITION, stray.offset(), "stray"));
        for (int portion = 1; portion <= topic.size(); portion++) {
            Reader again = new Reader(first.tables.emptied(calm()));
            again.takeAll(portion);
            assertThat(again.taken.subList(0, first.taken.size()))
                    .as("by %d", portion)
                    .isEqualTo(first.taken);
        }
    }

    private static World calm() {
        World calm = new World(1, Planted.NOTHING);
        calm.calmDown();
        return calm;
    }

    private static String initial(String source) {
        return source.endsWith("/policy-service") ? "P" : "I";
    }

    private static String name(ConsumerRecord<byte[], byte[]> record) {
        var name = record.headers().lastHeader("name");
        return new String(name.value(), StandardCharsets.UTF_8);
    }

    private static ConsumerRecord<byte[], byte[]> record(String word, int offset) {
        boolean policy = word.startsWith("P");
        String plan = word.substring(word.length() - 1);
        String value = policy ? """
                {"municipality":"slagelse","planId":"%s","indicatorId":"i"}""".formatted(plan) : """
                {"municipality":"slagelse","planId":"%s","measurementId":"m","slot":{"indicatorId":"i",\
                "componentId":"c","series":"municipality","period":"2024"},"reason":"method-error"}""".formatted(plan);
        ConsumerRecord<byte[], byte[]> record = new ConsumerRecord<>(
                PARTITION.topic(),
                PARTITION.partition(),
                offset,
                utf8("slagelse"),
                utf8(word.equals("?") ? "{" : value));
        record.headers().add("name", utf8(word));
        if (!word.equals("?")) {
            String source = "/slagelse/" + (policy ? "policy-service" : "indicator-service");
            Map.of(
                            "ce_specversion",
                            "1.0",
                            "ce_id",
                            UUID.nameUUIDFromBytes(utf8(word)).toString(),
                            "ce_source",
                            source,
                            "ce_type",
                            policy
                                    ? "dk.seamark.policy.indicator-removed.v1"
                                    : "dk.seamark.indicator.measurement-withdrawn.v1",
                            "ce_subject",
                            "slagelse/plans/" + plan,
                            "ce_time",
                            "2026-01-01T00:00:00.123456Z",
                            "ce_sequence",
                            word.substring(1, word.length() - 1),
                            "ce_streamsequence",
                            "0",
                            "ce_actor",
                            "a",
                            "ce_actorrole",
                            "centre-staff")
                    .forEach((name, header) -> record.headers().add(name, utf8(header)));
        }
        return record;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package dk.seamark.kit.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.seamark.kit.step.Step;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.common.utils.Utils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What does not fit holds its source of the municipality, until it fits or is set aside. */
class HeldRecordsIT extends FeedHarness {

    @Test
    void aGapHoldsItsSourceAndNoOtherUntilItIsFilled() throws Exception {
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
                .isEqualTo("held: " + place.replace("/1", "/2") + " is not the first record of those that wait.\n");
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
    void anotherEventUnderAPositionThatWasTakenHoldsTheSource(int position) throws Exception {
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        position | says                | held as
        1        | the same            | -
        3        | the same            | -
        1        | other bytes         | says ID with other bytes at 1, where it said ID
        3        | other bytes         | says ID with other bytes at 3, where it said ID
        2        | nothing readable    | says what cannot be read at 2, where it said ID
        """, useHeadersInDisplayName = true)
    void aRepetitionIsOneOnlyWithTheSameBytes(int position, String says, String held) throws Exception {
        for (int i = 1; i <= 3; i++) {
            send("slagelse", i);
        }
        awaitKept("slagelse", 3);
        UUID id = UUID.nameUUIDFromBytes(utf8("slagelse" + position));
        String payload = switch (says) {
            case "the same" -> null;
            case "other bytes" -> """
                {"municipality":"slagelse","planId":"p","measurementId":"m","slot":{"indicatorId":"i",\
                "componentId":"c","series":"municipality","period":"2024"},"reason":"typing-error"}""";
            default -> "{ no json";
        };

        send(id, "slagelse", position, "dk.seamark.indicator.measurement-withdrawn.v1", payload);
        send("slagelse", 4);

        if (held.equals("-")) {
            awaitKept("slagelse", 4);
            assertThat(metrics().waiting()).isEmpty();
        } else {
            awaitWaiting("/slagelse/sample-service " + held.replace("ID", id.toString()));
        }
    }

    @Test
    void theOtherSourcesOfTheMunicipalityGoOn() throws Exception {
        send("slagelse", 1);
        send("slagelse", 3);
        sendOf("indicator-service", "slagelse", 1);
        send("slagelse", 4);
        sendOf("indicator-service", "slagelse", 2);
        awaitWaiting("/slagelse/sample-service goes on with 3 where 2 is due");

        awaitKept("slagelse", 3);
        assertThat(kept("slagelse"))
                .containsExactly(
                        "/slagelse/sample-service 1", "/slagelse/indicator-service 1", "/slagelse/indicator-service 2");
        assertThat(held()).contains(", 2 records: /slagelse/sample-service goes on with 3 where 2 is due\n");
        assertThat(new HeldRecords(jdbc).isWaiting("slagelse")).isTrue();
    }

    @Test
    void whatAnEarlierVersionHeldOfTheMunicipalityIsReleasedBySource() throws Exception {
        send("slagelse", 1);
        send("slagelse", 3);
        sendOf("indicator-service", "slagelse", 1);
        sendOf("indicator-service", "slagelse", 3);
        awaitKept("slagelse", 2);
        await().atMost(PATIENCE).until(() -> metrics().waiting().size() == 2);
        service.close();
        // As the version before left them: all behind the first that does not fit, and of no source.
        try (var owner = place.database().asOwner();
                var statement = owner.createStatement()) {
            statement.execute(
                    "UPDATE feed_source SET position = 2, event_id = NULL WHERE source LIKE '%/indicator-service'");
            statement.execute(
                    "UPDATE feed_held SET source = '', obstacle = CASE WHEN obstacle LIKE '%/sample-service %'"
                            + " THEN obstacle END");
        }

        service = open();
        jdbc = service.getBean(JdbcTemplate.class);

        awaitKept("slagelse", 3);
        awaitWaiting("/slagelse/sample-service goes on with 3 where 2 is due");
        assertThat(kept("slagelse"))
                .containsExactly(
                        "/slagelse/sample-service 1", "/slagelse/indicator-service 1", "/slagelse/indicator-service 3");
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

    private void awaitWaiting(String obstacle) {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(metrics().waiting()).isEqualTo(Map.of("/slagelse/sample-service", obstacle)));
    }

    private String held() {
        return step();
    }

    /** What the step prints, to either stream. */
    private String step(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        new HeldStep(new Step(HeldStep.NAME, place.database().migrationEnvironment(), print, print))
                .run(List.of(words));
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
}

package dk.seamark.reporting.record.checkjournal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.security.Role;
import dk.seamark.kit.testing.Place;
import dk.seamark.reporting.Publisher;
import dk.seamark.reporting.Running;
import dk.seamark.stack.Backends;
import dk.seamark.standing.SampleEvents;
import dk.seamark.standing.TwelveIndicators;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.EnumSet;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An auditor has the journal compared with the topic while the service runs. */
class CheckJournalIT {

    private static final Place PLACE = Place.fresh("reporting");
    private static final Publisher PUBLISHER = new Publisher(PLACE.topics());
    private static final Running SERVICE = Running.at(PLACE);
    private static final String CHECKS = "/ledger/checks";

    /** What an administrator changes in one row, and which fields the check names: change, position, fields. */
    private static final String CHANGES = """
            payload = 'x'                                  | 4 | payload
            payload = NULL, unreadable = 'x'               | 4 | payload, watermark, eventId, type, streamSequence, time, actor, role, signingKey, signature, key, headers
            signature = 'x'                                | 4 | signature
            signing_key = NULL, signature = NULL           | 4 | signingKey, signature
            actor = 'somebody'                             | 1 | actor
            actor_role = NULL, actor_centre = 'c'          | 2 | role, centre
            event_id = '00000000-0000-4000-8000-000000000009', source = '/slagelse/other', source_sequence = 99 | 3 | eventId, source, sequence
            type = 'dk.seamark.indicator.measurement-withdrawn.v1', stream = 's', stream_sequence = 7 | 5 | type, stream, streamSequence
            event_time = '2020-01-01', watermark = '2030-01-01' | 6 | watermark, time
            topic_partition = 77, topic_offset = 0         | 7 | partition, offset
            record_key = 'k', record_headers = '[]'        | 8 | key, headers
            unreadable = NULL, type = 't', event_id = '00000000-0000-4000-8000-000000000009' | BAD | unreadable
            stream = NULL, record_headers = '[{"name": "!"}]' | BAD | stream, headers
            record_headers = '[]', record_key = NULL, source_sequence = NULL | BAD | sequence, key, headers
            """;

    private static int bad;
    private static int last;

    @BeforeAll
    static void journal() {
        PUBLISHER.publish(TwelveIndicators.plan());
        ProducerRecord<byte[], byte[]> twice = PUBLISHER.record(
                SampleEvents.recorded("m-1", SampleEvents.slot("i4-1", "c", 2024), "119"), UUID.randomUUID());
        PUBLISHER.send(twice);
        PUBLISHER.send(twice);
        PUBLISHER.send(PUBLISHER.garbage("slagelse", "slagelse/plans/p/indicators/i4-1/2025"));
        // Without a municipality, and so in no municipality's journal.
        String topic = PLACE.topics().events();
        PUBLISHER.send(new ProducerRecord<>(topic, "slagelse".getBytes(UTF_8), "no headers".getBytes(UTF_8)));
        PUBLISHER.send(twice);
        bad = TwelveIndicators.plan().size() + 2;
        last = (int) SERVICE.await(
                PUBLISHER.publish(SampleEvents.recorded("m-2", SampleEvents.slot("i5-1", "c", 2024), "61")));
        assertThat(last).isEqualTo(bad + 1);
    }

    @AfterAll
    static void stop() {
        SERVICE.close();
        PUBLISHER.close();
    }

    @Test
    void aJournalIsTheSameAsTheTopicUntilSomebodyChangesIt() throws SQLException {
        JsonNode untouched = checked();
        assertThat(untouched.path("state").asString()).as(untouched.toString()).isEqualTo("same");
        assertThat(untouched.path("checked").asInt()).isEqualTo(last);
        assertThat(untouched.path("last").asInt()).isEqualTo(last);
        assertThat(untouched.path("refusedThoughSigned").asInt(-1)).isZero();
        assertThat(untouched.has("firstDifference")
                        && !untouched.path("firstDifference").isNull())
                .isFalse();

        administrator("CREATE TABLE kept AS TABLE journal");
        for (String line : CHANGES.lines().toList()) {
            String[] row = line.split("\\|");
            int position = row[1].strip().equals("BAD") ? bad : Integer.parseInt(row[1].strip());
            administrator(
                    "UPDATE journal SET " + row[0] + " WHERE municipality = 'slagelse' AND position = " + position);
            differs(line, position, row[2].strip());
            putBack();
        }
        administrator("DELETE FROM journal WHERE municipality = 'slagelse' AND position = 9");
        differs("a row is gone", 9, "missing-in-journal");
        putBack();
        administrator("DELETE FROM journal WHERE municipality = 'slagelse' AND position > " + (last - 2));
        differs("the end is gone", last - 1, "missing-in-journal");
        putBack();
        administrator("UPDATE journal SET municipality = '', position = 1000, source_sequence = NULL, unreadable = 'x'"
                + " WHERE municipality = 'slagelse' AND position = " + last);
        JsonNode cut = checked();
        assertThat(cut.path("state").asString())
                .as("the last row is made one of nobody: %s", cut)
                .isEqualTo("same");
        assertThat(cut.path("refusedThoughSigned").asInt()).isEqualTo(1);
        putBack();
        administrator("INSERT INTO journal (municipality, position, topic_partition, topic_offset, watermark,"
                + " unreadable) VALUES ('slagelse', " + (last + 1) + ", 0, 0, now(), 'x')");
        differs("a row is added", last + 1, "missing-on-topic");
        putBack();
        administrator("UPDATE journal SET position = CASE position WHEN 5 THEN 1000006 ELSE 1000005 END"
                + " WHERE municipality = 'slagelse' AND position IN (5, 6)");
        administrator("UPDATE journal SET position = position - 1000000 WHERE position > 1000000");
        assertThat(checked().at("/firstDifference/position").asInt())
                .as("two rows are swapped")
                .isEqualTo(5);
        putBack();
        assertThat(checked().path("state").asString()).isEqualTo("same");
    }

    @Test
    void oneAtATimeAndAnEndToIt() throws SQLException {
        try (Connection connection = superuser();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("LOCK TABLE journal IN ACCESS EXCLUSIVE MODE"); // The lock stops every check.
            String running = id(begun());
            HttpResponse<byte[]> second = SERVICE.post(CHECKS, "", Role.AUDITOR);
            assertThat(second.statusCode()).isEqualTo(409);
            assertThat(new String(second.body(), UTF_8)).contains("check-running", running);
            assertThat(SERVICE.json(CHECKS + "/" + running, Role.AUDITOR)
                            .path("state")
                            .asString())
                    .isEqualTo("running");
            assertThat(cancelled(running)).isEqualTo(204);
            assertThat(cancelled(running)).isEqualTo(404);
            assertThat(SERVICE.get(CHECKS + "/" + running, Role.AUDITOR).statusCode())
                    .isEqualTo(404);
            connection.rollback();
        }
        assertThat(checked().path("state").asString()).isEqualTo("same");
    }

    @Test
    void onlyAnAuditorMayAsk() {
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.OPERATOR))) {
            if (role != Role.AUDITOR) {
                assertThat(SERVICE.post(CHECKS, "", role).statusCode()).isEqualTo(403);
                assertThat(SERVICE.get(CHECKS + "/1", role).statusCode()).isEqualTo(403);
            }
        }
        assertThat(SERVICE.get(CHECKS + "/1", Role.AUDITOR).statusCode()).isEqualTo(404);
    }

    private static void differs(String change, int position, String fields) {
        JsonNode check = checked();
        assertThat(check.path("state").asString()).as(change + check).isEqualTo("different");
        assertThat(check.path("checked").asInt()).as(change).isEqualTo(position - 1);
        assertThat(check.at("/firstDifference/position").asInt()).as(change).isEqualTo(position);
        assertThat(check.at("/firstDifference/what").valueStream().map(JsonNode::asString))
                .as(change)
                .containsExactly(fields.split(", "));
    }

    /** A check, from start to end. */
    private static JsonNode checked() {
        String path = CHECKS + "/" + id(begun());
        return Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () -> SERVICE.json(path, Role.AUDITOR),
                        check -> !check.path("state").asString().equals("running"));
    }

    private static HttpResponse<byte[]> begun() {
        HttpResponse<byte[]> answer = SERVICE.post(CHECKS, "", Role.AUDITOR);
        assertThat(answer.statusCode()).as(new String(answer.body(), UTF_8)).isEqualTo(202);
        assertThat(answer.headers().firstValue("Location")).contains("/api/slagelse/ledger/checks/" + id(answer));
        return answer;
    }

    private static String id(HttpResponse<byte[]> answer) {
        return LedgerJson.mapper().readTree(answer.body()).path("id").asString();
    }

    private static int cancelled(String id) {
        return SERVICE.send(SERVICE.request(CHECKS + "/" + id, Role.AUDITOR)
                        .DELETE()
                        .build())
                .statusCode();
    }

    private static void putBack() throws SQLException {
        administrator("TRUNCATE journal");
        administrator("INSERT INTO journal SELECT * FROM kept");
    }

    private static void administrator(String change) throws SQLException {
        try (Connection connection = superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(change);
        }
    }

    private static Connection superuser() throws SQLException {
        return Backends.shared().postgres().connect(PLACE.database().name());
    }
}

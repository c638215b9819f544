package dk.seamark.reporting.record.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.events.LedgerEvent;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.security.Role;
import dk.seamark.kit.testing.Place;
import dk.seamark.reporting.Publisher;
import dk.seamark.reporting.Running;
import dk.seamark.stack.Backends;
import dk.seamark.stack.process.OwnClassPath;
import dk.seamark.standing.SampleEvents;
import dk.seamark.standing.TwelveIndicators;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The journal rebuilt from the topic is the same: every column, every leaf, every answer. */
class RebuildJournalIT {

    private static final Duration LONG = Duration.ofMinutes(3);
    private static final String ROWS = "SELECT journal::text FROM journal ORDER BY municipality, position";
    private static final String SLAGELSE =
            "SELECT journal::text FROM journal WHERE municipality = 'slagelse' ORDER BY position";
    private static final String OFFSETS =
            "SELECT feed_offset::text FROM feed_offset WHERE next_offset > 0 ORDER BY topic, partition";
    private static final String LAST = "SELECT max(position)::text FROM journal WHERE municipality = 'slagelse'";

    /** What an administrator might change in the record. */
    private static final List<String> TAMPERING = List.of(
            "UPDATE journal SET payload = replace(convert_from(payload, 'UTF8'), '119', '129')::bytea"
                    + " WHERE position = (SELECT min(position) FROM journal WHERE payload LIKE '%\"m-1\"%')",
            "UPDATE journal SET actor = 'somebody-else' WHERE municipality = 'slagelse' AND position = 3",
            "UPDATE journal SET payload = 'x' WHERE municipality = 'slagelse' AND unreadable IS NOT NULL",
            "DELETE FROM journal WHERE municipality = 'slagelse' AND position IN (7, 8)",
            "UPDATE journal SET position = 7 WHERE municipality = 'slagelse' AND position = 9",
            "DELETE FROM journal WHERE municipality = ''",
            "UPDATE received_text SET body = 'Noget andet' WHERE body LIKE 'Vi har%'",
            "UPDATE log_head SET size = 2");

    private final Place place = Place.fresh("reporting");
    private final Publisher publisher = new Publisher(place.topics());
    private Running service = Running.at(place);

    @AfterEach
    void stop() {
        publisher.close();
        service.close();
    }

    @Test
    void theSameTopicGivesTheSameJournalAndTheSameLog() throws Exception {
        // As after an upgrade: the first leaves have the old form.
        administrator("INSERT INTO log_form (municipality, envelope_from) VALUES ('slagelse', 6)");
        int rows = publish();
        awaitRows(rows);
        String entries = log("/tile/entries/000.p/" + one(LAST));
        assertThat(entries.substring(0, entries.indexOf("\"position\":6,"))).contains("\"actor\":", "\"position\":5,");
        assertThat(entries.substring(entries.indexOf("\"position\":7,")))
                .contains("\"envelopeCommitment\":")
                .doesNotContain("\"actor\":");
        List<String> asItCame = strings(ROWS);

        // While the service runs the script refuses, and changes nothing.
        assertThatThrownBy(this::rebuild).hasMessageContaining("stop every instance");
        assertThat(strings(ROWS)).hasSize(rows).isEqualTo(asItCame);

        String standing = answer("/years/2024/standing");
        leaveUnread("m-2");
        assertThat(strings(ROWS)).hasSize(rows).isNotEqualTo(asItCame);
        // The row and its leaf now contain less, but the event is decoded all the same.
        assertThat(answer("/years/2024/standing")).isEqualTo(standing);
        assertThat(answer("/history?plan=p&after=" + (position("m-1") - 1))).contains("\"m-2\"");
        String ofType = "/history?plan=p&role=plan-owner&type=indicator.measurement-";
        assertThat(answer(ofType + "corrected")).contains("\"m-2\"");
        assertThat(answer(ofType + "recorded")).contains("\"m-3\"").doesNotContain("\"m-2\"");
        // Erased so long ago that the topic has compacted it away: only the row is left.
        administrator("INSERT INTO received_text (id) VALUES ('forgotten')");
        // The texts are read again beside the events.
        Awaitility.await()
                .atMost(LONG)
                .until(() -> textsRead() == publisher.sentTo(place.topics().texts()));
        Map<String, String> before = everything();

        service.close();
        for (String change : TAMPERING) {
            administrator(change);
        }
        assertThat(strings(ROWS)).isNotEqualTo(before.get("journal"));
        rebuild();
        rebuild();
        service = Running.at(place);
        awaitRows(rows);
        Awaitility.await()
                .atMost(LONG)
                .untilAsserted(() -> assertThat(joined(OFFSETS)).isEqualTo(before.get("offsets")));

        assertThat(everything()).containsExactlyEntriesOf(before);
        assertThat(strings("""
                SELECT coalesce(now.position, old.position)::text
                FROM journal_before AS old FULL JOIN journal AS now USING (municipality, position)
                WHERE old IS DISTINCT FROM now AND municipality = 'slagelse'
                """)).contains("3", "7", "8", "9");

        // The feed continues where the journal ends.
        long last = Long.parseLong(one(LAST));
        UUID next = publisher.publish(SampleEvents.recorded("m-9", SampleEvents.slot("i4-1", "c", 2025), "7"));
        assertThat(service.await(next)).isEqualTo(last + 1);
        awaitLog();
        UUID behind = waitBehindStray("m-10");

        // A later rebuild would not save the journal as it is then, until the copy is removed.
        service.close();
        List<String> full = strings(ROWS);
        for (String copy : List.of("journal_before", "log_head_before")) {
            assertThatThrownBy(this::rebuild).hasMessageContaining("drop or rename both first");
            assertThat(strings(ROWS)).isNotEmpty().isEqualTo(full);
            administrator("DROP TABLE " + copy);
        }
        List<String> slagelse = strings(SLAGELSE);
        setAside();
        rebuild();
        assertThat(strings(ROWS.replace("journal", "journal_before"))).isEqualTo(full);

        // What waited then comes behind what the journal had, though nothing hinders it any more.
        service = Running.at(place);
        assertThat(service.await(behind)).isEqualTo(last + 3);
        assertThat(strings(SLAGELSE)).startsWith(slagelse.toArray(String[]::new));
    }

    private int textsRead() throws SQLException {
        return Integer.parseInt(one("SELECT coalesce(sum(next_offset), 0) FROM feed_offset WHERE topic = '"
                + place.topics().texts() + "'"));
    }

    /** Publishes everything that a journal can hold; returns the number of rows. */
    private int publish() throws SQLException {
        publisher.publish(TwelveIndicators.plan());
        ProducerRecord<byte[], byte[]> twice = publisher.record(
                SampleEvents.recorded("m-1", SampleEvents.slot("i4-1", "c", 2024), "119"), UUID.randomUUID());
        publisher.send(twice);
        publisher.send(twice);
        service.await(
                publisher.publish(SampleEvents.corrected("m-2", "m-1", SampleEvents.slot("i4-1", "c", 2024), "121")));
        HttpResponse<byte[]> issued = service.post(
                "/years/2024/packs", "{\"plan\":\"p\",\"unapproved\":\"Teksten er ikke skrevet.\"}", Role.SECRETARIAT);
        assertThat(issued.statusCode()).isEqualTo(201);
        service.await(UUID.fromString(
                LedgerJson.mapper().readTree(issued.body()).at("/events/0/id").asString()));
        publisher.send(publisher.garbage("slagelse", "slagelse/plans/p/indicators/i4-1/2025"));
        publisher.send(publisher.garbage("skanderborg", null));
        publisher.publishText("slagelse", "Vi har holdt to møder. Æøå.");
        publisher.erase(publisher.publishText("slagelse", "Et navn").textId());
        String topic = place.topics().events();
        // Without a municipality, all in one partition, as such rows are numbered in the order in which partitions are
        // read.
        publisher.send(new ProducerRecord<>(topic, 3, "slagelse".getBytes(UTF_8), "no headers".getBytes(UTF_8)));
        publisher.send(new ProducerRecord<>(topic, 3, null, "no key".getBytes(UTF_8)));
        publisher.send(new ProducerRecord<>(topic, 3, "Ingen by".getBytes(UTF_8), null));
        publisher.send(twice);
        Awaitility.await()
                .atMost(LONG)
                .untilAsserted(() -> assertThat(strings("SELECT coalesce(body, 'slettet') FROM received_text"))
                        .containsExactlyInAnyOrder("Vi har holdt to møder. Æøå.", "slettet"));
        service.await(publisher.publish(SampleEvents.recorded("m-3", SampleEvents.slot("i5-1", "c", 2024), "61")));
        takeLate();
        return TwelveIndicators.plan().size() + 2 + 1 + 2 + 3 + 1 + 4;
    }

    private void takeLate() throws SQLException {
        UUID behind = waitBehindStray("m-4");
        long others = Long.parseLong(one(LAST));
        setAside();
        assertThat(service.await(behind)).isGreaterThan(others);
    }

    /** A figure waits behind a stray, while the plan goes on; returns the event of the figure. */
    private UUID waitBehindStray(String measurement) {
        LedgerEvent figure = SampleEvents.recorded(measurement, SampleEvents.slot("i6-1", "c", 2024), "7");
        try (Publisher stray = new Publisher(place.topics())) {
            stray.publish(figure);
        }
        UUID behind = publisher.publish(figure);
        service.await(publisher.publish(SampleEvents.drafted()));
        return behind;
    }

    private void setAside() throws SQLException {
        administrator("""
                INSERT INTO feed_set_aside (topic, partition, record_offset, reason, decided_by)
                SELECT topic, partition, record_offset, 'en fremmed post', 'driften' FROM feed_held
                WHERE obstacle IS NOT NULL""");
    }

    /** Turns the row of an event into one that an earlier version could not read, as in a rebuilt journal. */
    private void leaveUnread(String event) throws Exception {
        int rows = strings(ROWS).size();
        service.close();
        administrator("INSERT INTO kept_quarantine SELECT topic_partition, topic_offset, 'its type is unknown'"
                + " FROM journal WHERE payload LIKE '%\"measurementId\":\"" + event + "\"%'");
        rebuild();
        administrator("DROP TABLE journal_before, log_head_before");
        service = Running.at(place);
        awaitRows(rows);
        assertThat(strings("SELECT unreadable FROM journal WHERE municipality = 'slagelse'"))
                .contains("its type is unknown");
        // From here on only the journal holds that, as if the earlier version had written it.
        administrator("DELETE FROM kept_quarantine");
    }

    /** What is stored, and what is answered. */
    private Map<String, String> everything() throws SQLException {
        Map<String, String> all = new TreeMap<>();
        all.put("journal", joined(ROWS));
        all.put("tiles", joined("SELECT log_tile::text FROM log_tile ORDER BY log_tile"));
        all.put("heads", joined("SELECT log_head::text FROM log_head ORDER BY log_head"));
        all.put("archive", joined("SELECT pack_archive::text FROM pack_archive ORDER BY format"));
        all.put("sources", joined("SELECT feed_source::text FROM feed_source ORDER BY source"));
        all.put("offsets", joined(OFFSETS));
        all.put("texts", joined("SELECT received_text::text FROM received_text ORDER BY id"));
        all.put("checkpoint", log("/checkpoint"));
        all.put(
                "entries",
                log("/tile/entries/000.p/" + log("/checkpoint").lines().toList().get(1)));
        for (String path : List.of(
                "/years/2024/standing",
                "/years/2024/standing?asOf=" + position("m-1"),
                "/years/2025/standing",
                "/years/2024/pack?format=pdf",
                "/packs/p/2024/1.pdf",
                "/packs/p/2024/1.zip",
                "/history?plan=p&limit=500",
                "/ledger/position")) {
            all.put(path, answer(path));
        }
        return all;
    }

    private void rebuild() throws SQLException, IOException {
        String script =
                Files.readAllLines(OwnClassPath.repository().resolve("infra/postgres/rebuild-journal.sql")).stream()
                        .filter(line -> !line.startsWith("\\")) // Commands of psql itself are skipped.
                        .collect(Collectors.joining("\n"));
        try (Connection connection = place.database().asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute(script);
        }
    }

    private void administrator(String change) throws SQLException {
        try (Connection connection =
                        Backends.shared().postgres().connect(place.database().name());
                Statement statement = connection.createStatement()) {
            statement.execute(change);
            assertThat(statement.getUpdateCount() > 0 || change.startsWith("DROP"))
                    .as(change)
                    .isTrue();
        }
    }

    private void awaitRows(int rows) throws SQLException {
        Awaitility.await()
                .atMost(LONG)
                .untilAsserted(() -> assertThat(strings(ROWS)).hasSize(rows));
        awaitLog();
    }

    private void awaitLog() throws SQLException {
        String last = one(LAST);
        Awaitility.await()
                .atMost(LONG)
                .untilAsserted(() ->
                        assertThat(log("/checkpoint").lines().skip(1)).first().isEqualTo(last));
        Awaitility.await()
                .atMost(LONG)
                .untilAsserted(() ->
                        assertThat(one("SELECT sum(size)::text FROM log_head")).isEqualTo(one("""
                        SELECT count(*)::text FROM journal WHERE municipality > ''""")));
    }

    private long position(String event) throws SQLException {
        return Long.parseLong(one("SELECT min(position)::text FROM journal WHERE payload LIKE '%\"" + event + "\"%'"));
    }

    private String answer(String path) {
        HttpResponse<byte[]> answer = service.get(path, Role.AUDITOR);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return path.matches(".*(pdf|zip)") ? HexFormat.of().formatHex(answer.body()) : new String(answer.body(), UTF_8);
    }

    private String log(String path) {
        URI address = URI.create("http://localhost:" + service.port() + "/log/slagelse" + path);
        return new String(
                service.send(HttpRequest.newBuilder(address).GET().build()).body(), UTF_8);
    }

    private String one(String query) throws SQLException {
        return strings(query).getFirst();
    }

    private String joined(String query) throws SQLException {
        return String.join("\n", strings(query));
    }

    private List<String> strings(String query) throws SQLException {
        try (Connection connection = place.database().asOwner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}

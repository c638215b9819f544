package dk.seamark.reporting.record.checkjournal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.seamark.events.LedgerEvent;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.security.Role;
import dk.seamark.kit.testing.Place;
import dk.seamark.reporting.Publisher;
import dk.seamark.reporting.Running;
import dk.seamark.standing.SampleEvents;
import dk.seamark.standing.TwelveIndicators;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A source that says something else at a position than before, as a service on a restored database did. */
class ContradictedSourceIT {

    private static final Duration DEADLINE = Duration.ofMinutes(3);

    private final Place place = Place.fresh("reporting");

    @Test
    void itWaitsUntilTheRecordIsSetAsideAndTheOtherSourcesGoOnAndACheckSeesIt() throws Exception {
        try (Running service = Running.at(place);
                Publisher publisher = new Publisher(place.topics());
                Publisher restored = new Publisher(place.topics())) {
            publisher.publish(TwelveIndicators.plan());
            publisher.publish(figure("m-1", "i4-1"));
            long last = service.await(publisher.publish(figure("m-2", "i5-1")));

            // Position 1, though 2 was the last: an older repetition, by another event.
            UUID other = restored.publish(figure("m-3", "i4-1"));
            UUID next = publisher.publish(figure("m-4", "i6-1"));
            awaitRows("SELECT count(*) FROM feed_held", 2);
            // Another source of the municipality goes on, here with what contradicts nothing but the plan itself.
            assertThat(service.await(publisher.publish(SampleEvents.drafted()))).isEqualTo(last + 1);

            HttpResponse<byte[]> refused = service.post("/years/2024/packs", "{}", Role.SECRETARIAT);
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(new String(refused.body(), UTF_8)).contains("/problems/records-wait");
            JsonNode waiting = checked(service);
            assertThat(waiting.path("state").asString()).as(waiting.toString()).isEqualTo("same");
            assertThat(waiting.path("last").asLong()).isEqualTo(last + 1);

            administrator("""
                    INSERT INTO feed_set_aside (topic, partition, record_offset, reason, decided_by)
                    SELECT topic, partition, record_offset, 'gendannet forkert', 'driften' FROM feed_held
                    WHERE obstacle LIKE '%%%s%%'""".formatted(other));

            assertThat(service.await(next)).isEqualTo(last + 2);
            awaitRows("SELECT count(*) FROM feed_late WHERE taken_before > record_offset", 2);
            awaitRows("SELECT count(*) FROM set_aside_reported", 1);
            await().atMost(DEADLINE)
                    .untilAsserted(() -> assertThat(asides(service))
                            .singleElement()
                            .satisfies(event -> {
                                assertThat(event.at("/role").asString()).isEqualTo("operator");
                                assertThat(event.toString()).contains("gendannet forkert", "driften");
                            }));
            awaitRows("SELECT count(*) FROM feed_held", 0);
            awaitRows(
                    "SELECT count(*) FROM journal WHERE municipality = '' AND unreadable ="
                            + " 'it was set aside: gendannet forkert'",
                    1);
            JsonNode after = checked(service);
            assertThat(after.path("state").asString()).as(after.toString()).isEqualTo("same");
            assertThat(after.path("refusedThoughSigned").asInt()).isEqualTo(1);

            // As a version before dropped it: it is on the topic and nowhere else.
            restored.publish(figure("m-5", "i5-1"));
            awaitRows("SELECT count(*) FROM feed_held", 1);
            administrator("DELETE FROM feed_held");
            JsonNode dropped = checked(service);
            assertThat(dropped.at("/firstDifference/what").toString())
                    .as(dropped.toString())
                    .isEqualTo("[\"contradicting-repetition\"]");
        }
    }

    private static LedgerEvent figure(String measurementId, String indicator) {
        return SampleEvents.recorded(measurementId, SampleEvents.slot(indicator, "c", 2024), "119");
    }

    private static JsonNode checked(Running service) {
        HttpResponse<byte[]> begun = service.post("/ledger/checks", "", Role.AUDITOR);
        assertThat(begun.statusCode()).isEqualTo(202);
        String path = "/ledger/checks/"
                + LedgerJson.mapper().readTree(begun.body()).path("id").asString();
        return await().atMost(DEADLINE)
                .until(
                        () -> service.json(path, Role.AUDITOR),
                        check -> !check.path("state").asString().equals("running"));
    }

    private static List<JsonNode> asides(Running service) {
        return service.json("/history?type=reporting.record-set-aside", Role.AUDITOR)
                .path("events")
                .valueStream()
                .toList();
    }

    private void awaitRows(String query, long rows) {
        await().atMost(DEADLINE).until(() -> count(query) == rows);
    }

    private long count(String query) throws SQLException {
        try (Connection connection =
                        place.backends().postgres().connect(place.database().name());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void administrator(String change) throws SQLException {
        try (Connection connection =
                        place.backends().postgres().connect(place.database().name());
                Statement statement = connection.createStatement()) {
            statement.execute(change);
        }
    }
}

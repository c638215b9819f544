package dk.seamark.reporting.record.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.security.Role;
import dk.seamark.kit.testing.Place;
import dk.seamark.reporting.Publisher;
import dk.seamark.reporting.Running;
import dk.seamark.reporting.proof.log.TransparencyLog;
import dk.seamark.reporting.record.journal.JournalTable;
import dk.seamark.reporting.record.period.PeriodQueries;
import dk.seamark.standing.History;
import dk.seamark.standing.LedgerFold;
import dk.seamark.standing.SampleEvents;
import dk.seamark.standing.TwelveIndicators;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Facts rebuilt beside the active ones, on real PostgreSQL and Kafka. */
class RebuildIT {

    private static final Duration LONG = Duration.ofMinutes(3);
    private static final Place PLACE = Place.fresh("reporting");
    private static final List<LedgerEvent> EVENTS = events();

    private static final Publisher PUBLISHER = new Publisher(PLACE.topics());

    private static Running service = Running.at(PLACE);

    private static List<LedgerEvent> events() {
        List<LedgerEvent> events = new ArrayList<>(TwelveIndicators.plan());
        events.addAll(History.of("policy a entered 1, policy a heard 1, policy a adopted 1, policy b entered 1"));
        events.add(SampleEvents.recorded("m-1", SampleEvents.slot("i4-1", "c", 2024), "119"));
        events.add(SampleEvents.corrected("m-2", "m-1", SampleEvents.slot("i4-1", "c", 2024), "121"));
        events.addAll(History.of("pack 2024 1, report submitted t4/2024 1, pack 2024 3, finding f"));
        events.add(SampleEvents.withdrawn("m-2", SampleEvents.slot("i4-1", "c", 2024)));
        events.add(SampleEvents.recorded("m-3", SampleEvents.slot("i4-1", "c", 2024), "122"));
        return events;
    }

    @BeforeAll
    static void tell() {
        // Queries in between make facts be written in batches, so that some end in a later batch than they began.
        int plan = TwelveIndicators.plan().size();
        service.await(PUBLISHER.publish(EVENTS.subList(0, plan)));
        for (int position = plan; position < EVENTS.size(); position++) {
            service.bean(PeriodQueries.class).ledger(Running.slagelse(), Integer.toString(position));
            service.await(PUBLISHER.publish(EVENTS.get(position)));
        }
        service.bean(TransparencyLog.class).now(Running.slagelse());
    }

    @AfterAll
    static void stop() {
        PUBLISHER.close();
        service.close();
    }

    @Test
    void thePastIsWhatFoldingGivesAtEveryPosition() {
        comparePast();
    }

    @Test
    void freshFactsTakeThePlaceOfThoseThatWereAsked() throws SQLException {
        long before = generation();
        JsonNode rebuild = done(start("{}"));

        assertThat(rebuild.path("outcome").asString()).isEqualTo("agreed");
        assertThat(rebuild.path("stateHash").asString())
                .isEqualTo(rebuild.path("askedHash").asString())
                .isEqualTo(folded().stateHash());
        assertThat(rebuild.path("position").asLong()).isEqualTo(EVENTS.size());
        assertThat(rebuild.path("beganAfter").asLong()).isZero();
        assertThat(rebuild.path("differences").path("count").asLong()).isZero();
        assertThat(generation()).isNotEqualTo(before);
        assertThat(generations()).containsExactly(generation());
        comparePast();
    }

    @Test
    void factsThatSomebodyChangedAreFoundAndMended() throws SQLException {
        done(start("{}"));
        assertAmiss(0);
        // A fact that has ended: the hash of the current state cannot reveal the change.
        String path = "plans/p/figures/i4-1/2024/c/municipality";
        asOwner("UPDATE fact SET fact = replace(fact::text, '\"119\"', '\"120\"')::json" + " WHERE path = '" + path
                + "' AND fact::text LIKE '%\"119\"%'");

        JsonNode rebuild = done(start("{\"from\": \"zero\"}"));
        assertThat(rebuild.path("outcome").asString()).isEqualTo("differed");
        assertThat(rebuild.path("differences").path("count").asLong()).isEqualTo(1);
        assertThat(rebuild.path("differences").path("first").get(0).path("path").asString())
                .isEqualTo(path);
        assertThat(rebuild.path("differences")
                        .path("first")
                        .get(0)
                        .path("position")
                        .asLong())
                .isEqualTo(
                        EVENTS.indexOf(SampleEvents.recorded("m-1", SampleEvents.slot("i4-1", "c", 2024), "119")) + 1);
        assertAmiss(1);
        comparePast();

        assertThat(done(start("{}")).path("outcome").asString()).isEqualTo("agreed");
        assertAmiss(0);
    }

    @Test
    void nothingIsMadeOfAJournalThatIsNotTheOneThatWasLogged() throws SQLException {
        long before = generation();
        // The actor is in no fact, but in the leaf.
        asOwner("UPDATE journal SET actor_role = 'auditor' WHERE position = 3");
        try {
            JsonNode rebuild = done(start("{}"));
            assertThat(rebuild.path("outcome").asString()).isEqualTo("journal-changed");
            assertThat(rebuild.path("journalChangedAt").asLong()).isEqualTo(3);
            assertAmiss(1);
            assertThat(generation()).isEqualTo(before);
            assertThat(generations()).containsExactly(before);
        } finally {
            asOwner("UPDATE journal SET actor_role = 'plan-owner' WHERE position = 3");
        }
        assertThat(done(start("{}")).path("outcome").asString()).isEqualTo("agreed");
        assertAmiss(0);
    }

    @Test
    void aVerifiedCheckpointSparesTheEntriesBeforeIt() throws SQLException {
        done(start("{}"));
        int verified = EVENTS.size();
        tell(SampleEvents.corrected("m-4", "m-3", SampleEvents.slot("i4-1", "c", 2024), "124"));
        tell(SampleEvents.withdrawn("m-4", SampleEvents.slot("i4-1", "c", 2024)));
        tell(SampleEvents.recorded("m-3", SampleEvents.slot("i4-1", "c", 2024), "122"));
        JsonNode rebuild = done(start("{\"from\": \"checkpoint\"}"));
        assertThat(rebuild.path("outcome").asString()).isEqualTo("agreed");
        assertThat(rebuild.path("beganAfter").asLong()).isEqualTo(verified);
        comparePast();

        asOwner("UPDATE fact SET fact = replace(fact::text, '\"122\"', '\"120\"')::json"
                + " WHERE known_until = 9223372036854775807 AND fact::text LIKE '%\"122\"%'");
        rebuild = done(start("{\"from\": \"checkpoint\"}"));
        assertThat(rebuild.path("beganAfter").asLong())
                .as("what does not have the verified hash is not taken over")
                .isZero();
        assertThat(rebuild.path("outcome").asString()).isEqualTo("differed");
        comparePast();
    }

    @Test
    void whatComesMeanwhileIsTakenInBeforeTheSwitch() throws SQLException {
        try (Connection blocker = PLACE.database().asOwner();
                Statement statement = blocker.createStatement()) {
            blocker.setAutoCommit(false);
            statement.execute("LOCK TABLE fact IN SHARE MODE");
            int last = EVENTS.size();
            String id = start("{}");
            tell(SampleEvents.corrected("m-5", "m-3", SampleEvents.slot("i4-1", "c", 2024), "125"));
            tell(SampleEvents.withdrawn("m-5", SampleEvents.slot("i4-1", "c", 2024)));
            tell(SampleEvents.recorded("m-3", SampleEvents.slot("i4-1", "c", 2024), "122"));
            blocker.rollback();

            JsonNode rebuild = done(id);
            assertThat(rebuild.path("outcome").asString()).isEqualTo("agreed");
            assertThat(rebuild.path("last").asLong()).isEqualTo(last);
        }
        comparePast();
    }

    /** It lost its lock with its session, and was taken for dead by another: it must not activate its facts. */
    @Test
    void oneThatWasTakenForDeadSwitchesNothing() throws SQLException {
        long before = generation();
        try (Connection blocker = PLACE.database().asOwner();
                Statement statement = blocker.createStatement()) {
            blocker.setAutoCommit(false);
            statement.execute("LOCK TABLE fact IN SHARE MODE");
            String id = start("{}");
            asApp("UPDATE rebuild SET outcome = 'abandoned', finished_at = now() WHERE id = '" + id + "'");
            blocker.rollback();
            Awaitility.await()
                    .atMost(LONG)
                    .untilAsserted(() -> assertThat(service.post("/rebuilds", "{}", Role.AUDITOR)
                                    .statusCode())
                            .isEqualTo(202));
            assertThat(service.json("/rebuilds/" + id).path("outcome").asString())
                    .isEqualTo("abandoned");
        }
        Awaitility.await()
                .atMost(LONG)
                .untilAsserted(() -> assertThat(running()).isZero());
        assertThat(generation()).isNotEqualTo(before);
        assertThat(generations()).containsExactly(generation());
        comparePast();
    }

    /** The active facts are not touched, whatever fails after they were activated. */
    @Test
    void whatCannotBeClearedAwayHarmsNothing() throws SQLException {
        long before = generation();
        asOwnerDo("CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS"
                + " $$BEGIN RAISE EXCEPTION 'not now'; END$$;"
                + "CREATE TRIGGER refuse BEFORE DELETE ON fact FOR EACH ROW EXECUTE FUNCTION refuse()");
        try {
            assertThat(done(start("{}")).path("outcome").asString()).isEqualTo("agreed");
            assertThat(generations()).contains(before, generation());
            comparePast();
        } finally {
            asOwnerDo("DROP TRIGGER refuse ON fact; DROP FUNCTION refuse()");
        }
        done(start("{}"));
        Awaitility.await()
                .atMost(LONG)
                .untilAsserted(() -> assertThat(generations()).containsExactly(generation()));
    }

    @Test
    void aCancelledOneLeavesNothingBehindAndQueriesGoOn() throws SQLException {
        long before = generation();
        try (Connection blocker = PLACE.database().asOwner();
                Statement statement = blocker.createStatement()) {
            blocker.setAutoCommit(false);
            // Reads continue; writes wait.
            statement.execute("LOCK TABLE fact IN SHARE MODE");
            String id = start("{}");
            assertThat(service.post("/rebuilds", "{}", Role.AUDITOR).statusCode())
                    .isEqualTo(409);
            assertThat(service.json("/rebuilds/" + id).path("outcome").asString())
                    .isEqualTo("running");
            comparePast();
            assertThat(delete(id).statusCode()).isEqualTo(202);
            blocker.rollback();
            assertThat(done(id).path("outcome").asString()).isEqualTo("cancelled");
            assertThat(delete(id).statusCode()).isEqualTo(409);
        }
        assertThat(generation()).isEqualTo(before);
        assertThat(generations()).containsExactly(before);
    }

    /** A killed instance leaves inactive facts and a rebuild that seems to be running. */
    @Test
    void whatAKilledInstanceLeftIsClearedAwayByTheNext() throws SQLException {
        asApp("INSERT INTO fact SELECT municipality, 1000000, path, head, valid_from, valid_until, known_from,"
                + " known_until, fact FROM fact");
        String id = "00000000-0000-4000-8000-000000000009";
        asApp("INSERT INTO rebuild (id, municipality, generation, asked_by, began_after, position, last, started_at,"
                + " outcome, fold_version) VALUES ('" + id
                + "', 'slagelse', 1000000, 'auditor', 0, 1, 2, now(), 'running', 'x')");
        service.close();
        service = Running.at(PLACE);

        assertThat(done(id).path("outcome").asString()).isEqualTo("abandoned");
        Awaitility.await()
                .atMost(LONG)
                .untilAsserted(() -> assertThat(generations()).containsExactly(generation()));
    }

    @Test
    void theNightRebuildsByItself() {
        LocalTime soon = LocalTime.now(ZoneId.of("Europe/Copenhagen")).plusSeconds(2);
        var night = new NightlyRebuilds(service.bean(Rebuilds.class), service.bean(JournalTable.class), soon);
        night.start();
        try {
            Awaitility.await()
                    .atMost(LONG)
                    .untilAsserted(() -> assertThat(service.json("/rebuilds"))
                            .anyMatch(rebuild -> rebuild.path("askedBy")
                                            .asString()
                                            .equals("nightly")
                                    && rebuild.path("outcome").asString().equals("agreed")));
        } finally {
            night.stop();
        }
    }

    /** Hundreds of later rebuilds do not push an earlier finding out of the list. */
    @Test
    void whatWasFoundIsToldHoweverManyCameSince() throws SQLException {
        String differed = "00000000-0000-4000-8000-00000000000d";
        String changed = "00000000-0000-4000-8000-00000000000e";
        asApp("INSERT INTO rebuild (id, municipality, generation, asked_by, began_after, position, last, started_at,"
                + " finished_at, outcome, fold_version) SELECT ('00000000-0000-4000-8001-' || lpad(i::text, 12, '0'))::uuid,"
                + " 'slagelse', 0, 'auditor', 0, 1, 1, '2020-01-02'::timestamptz + i * interval '1 s', now(), 'agreed', 'x'"
                + " FROM generate_series(1, 134) AS i");
        asApp("INSERT INTO rebuild (id, municipality, generation, asked_by, began_after, position, last, started_at,"
                + " finished_at, outcome, fold_version) SELECT id::uuid, 'slagelse', 0, 'auditor', 0, 1, 1,"
                + " '2020-01-01', now(), outcome, 'x' FROM (VALUES ('" + differed + "', 'differed'), ('" + changed
                + "', 'journal-changed')) AS found (id, outcome)");

        JsonNode told = service.json("/rebuilds");
        assertThat(told.valueStream().map(rebuild -> rebuild.path("id").asString()))
                .contains(differed, changed)
                .doesNotContain("00000000-0000-4000-8001-000000000001");
        assertThat(told.valueStream()
                        .filter(rebuild -> rebuild.path("outcome").asString().equals("agreed"))
                        .count())
                .isLessThanOrEqualTo(100);
    }

    @Test
    void whatIsAskedForWronglyIsRefused() {
        assertThat(service.post("/rebuilds", "{\"from\": \"tomorrow\"}", Role.AUDITOR)
                        .statusCode())
                .isEqualTo(400);
        assertThat(service.post("/rebuilds", "{}", Role.CENTRE_STAFF).statusCode())
                .isEqualTo(403);
        assertThat(service.get("/rebuilds/7").statusCode()).isEqualTo(400);
        assertThat(service.get("/rebuilds/00000000-0000-4000-8000-000000000001").statusCode())
                .isEqualTo(404);
        assertThat(delete("00000000-0000-4000-8000-000000000001").statusCode()).isEqualTo(404);
    }

    private static void comparePast() {
        LedgerFold fold = new LedgerFold(Running.slagelse());
        for (int position = 1; position <= EVENTS.size(); position++) {
            fold.apply(position, EVENTS.get(position - 1));
            var known = service.bean(PeriodQueries.class)
                    .find(Running.slagelse(), "2024", SampleEvents.PLAN, Integer.toString(position));
            assertThat(known.standing())
                    .as("position %d", position)
                    .isEqualTo(fold.standing(SampleEvents.PLAN, new ReportingPeriod(2024))
                            .orElseThrow());
            assertThat(known.anomalies()).isEqualTo(fold.anomalies());
            assertThat(service.bean(PeriodQueries.class)
                            .ledger(Running.slagelse(), Integer.toString(position))
                            .stateHash())
                    .isEqualTo(fold.stateHash());
        }
    }

    private static void tell(LedgerEvent event) {
        EVENTS.add(event);
        service.await(PUBLISHER.publish(event));
    }

    private static long running() throws SQLException {
        return longs("SELECT count(*) FROM rebuild WHERE outcome = 'running'").getFirst();
    }

    private static void asOwnerDo(String statements) throws SQLException {
        try (Connection connection = PLACE.database().asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    private static LedgerFold folded() {
        LedgerFold fold = new LedgerFold(Running.slagelse());
        EVENTS.forEach(event -> fold.apply(fold.position() + 1, event));
        return fold;
    }

    private static String start(String body) {
        HttpResponse<byte[]> answer = service.post("/rebuilds", body, Role.AUDITOR);
        assertThat(answer.statusCode())
                .as(new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(202);
        String id = LedgerJson.mapper().readTree(answer.body()).path("id").asString();
        assertThat(answer.headers().firstValue("Location")).contains("/api/slagelse/rebuilds/" + id);
        return id;
    }

    private static JsonNode done(String id) {
        return Awaitility.await()
                .atMost(LONG)
                .until(
                        () -> service.json("/rebuilds/" + id),
                        rebuild -> !rebuild.path("outcome").asString().equals("running"));
    }

    private static HttpResponse<byte[]> delete(String id) {
        return service.send(
                service.request("/rebuilds/" + id, Role.AUDITOR).DELETE().build());
    }

    /** The gauge says it as soon as it has asked again. */
    private static void assertAmiss(int municipalities) {
        assertThat(service.bean(RebuildTable.class).amiss()).isEqualTo(municipalities);
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .until(() -> service.bean(MeterRegistry.class)
                                .get("seamark.rebuild.amiss")
                                .gauge()
                                .value()
                        == municipalities);
    }

    private static long generation() throws SQLException {
        return longs("SELECT generation FROM fact_head WHERE municipality = 'slagelse'")
                .getFirst();
    }

    private static List<Long> generations() throws SQLException {
        return longs("SELECT DISTINCT generation FROM fact");
    }

    private static List<Long> longs(String query) throws SQLException {
        try (Connection connection = PLACE.database().asApp();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<Long> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getLong(1));
            }
            return values;
        }
    }

    private static void asOwner(String change) throws SQLException {
        try (Connection connection = PLACE.database().asOwner();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(change)).isPositive();
        }
    }

    private static void asApp(String change) throws SQLException {
        try (Connection connection = PLACE.database().asApp();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(change)).isPositive();
        }
    }
}

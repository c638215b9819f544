package dk.seamark.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.stack.Maintenance;
import dk.seamark.stack.PortPlan;
import dk.seamark.stack.Stack;
import dk.seamark.stack.StackPlan;
import dk.seamark.stack.backup.Backup;
import dk.seamark.stack.client.Await;
import dk.seamark.stack.client.Reply;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.folder.Folders;
import dk.seamark.stack.issuer.Identity;
import dk.seamark.stack.process.StackFailure;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup without the newest WAL is restored: nobody loses a figure that was acknowledged. On a stack of its own. */
final class RestoreStory {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String TOWN = "gendannelsesby";
    private static final String PLAN = "/plans/plan";
    private static final Identity OWNER = Identity.of(TOWN, "plan-owner");
    private static final Identity AUDITOR = Identity.of(TOWN, "auditor");
    private static final Identity STAFF = Identity.centreStaff(TOWN, "center");

    private static final String POLICY_DOCUMENT = """
            title: Politik
            firstYear: 2000
            vision: At mødes.
            document: Eksempel
            """;

    private static final String PLAN_DOCUMENT = """
            policy: politik
            title: Plan
            firstYear: 2024
            lastYear: 2024
            committee: Styregruppen
            secretariat: center
            document: Eksempel
            cadence: yearly
            centres:
              - {id: center, name: Centret}
            tracks:
              - id: spor
                number: 1
                title: Sporet
                centre: center
                followUp: [description]
                followUpFormat: En status
                cadence: yearly
                indicators:
                  - id: moeder
                    number: "1.1"
                    title: Møder
                    source: Eksempel
                    components: [%s]
                    baselineWording: Intet
                    targets:
                      2025-01-01:
                        wording: Mindst 5
                        rule: {kind: at-least, component: antal-0, value: 5}
            """.formatted(IntStream.rangeClosed(0, 6)
            .mapToObj(
                    "{id: antal-%1$d, title: Antal %1$d, unit: count, decimals: 0, direction: higher-is-better}"
                            ::formatted)
            .collect(Collectors.joining(", ")));

    @TempDir
    private static Path backups;

    private final Path folder = Path.of("target", "restore-stack").toAbsolutePath();
    private final List<String> events = new ArrayList<>();

    @Test
    void whatTheBackupLacksIsRefusedNamedAndBroughtBack() throws Exception {
        Backup backup = new Backup(backups.resolve("backup"));
        List<String> lost = new ArrayList<>();
        try (Stack stack = start(true)) {
            SeamarkClient client = SeamarkClient.of(stack);
            adoptAndPlan(client);
            record(client, 0, "");
            maintenance().backup(backup.folder(), false);
            // Acknowledged, sent, and in no backup.
            for (int number = 1; number < 5; number++) {
                lost.add(record(client, number, "En bemærkning om " + number));
            }
            lost.add(adopt(client, "ny"));
            events.forEach(event -> inJournal(client, event));
            assertThatThrownBy(() -> maintenance().repairStore(false))
                    .isInstanceOf(StackFailure.class)
                    .hasMessageContaining("kører allerede en stak");
        }
        // The disk with the databases and the archived WAL is gone; Kafka's is not.
        Folders.delete(folder.resolve("data/postgres"));

        Said restored = said(maintenance -> maintenance.restore(backup, Optional.empty(), false));

        assertThat(restored.code()).as(restored.text()).isEqualTo(3);
        assertThat(restored.text()).contains("Databasen mangler 4 hændelser og 4 tekster", "repair-store --apply");
        lost.forEach(event -> assertThat(restored.text()).contains(event));
        try (Stack stack = Stack.start(plan(false).only(List.of("policy", "indicator")), System.out::println)) {
            commandsAreRefused(stack);
        }

        Said repaired = said(maintenance -> maintenance.repairStore(true));
        assertThat(repaired.code()).as(repaired.text()).isZero();
        assertThat(repaired.text()).contains("Brought back: 4 events, 4 texts", "Verified");
        try (Stack stack = start(false)) {
            SeamarkClient client = SeamarkClient.of(stack);
            record(client, 5, "Efter gendannelsen");
            adopt(client, "nyest");
            client.indicator(STAFF, PLAN + "/indicators/moeder/measurements")
                    .post(figure(2, ""))
                    .expect(409);
            events.forEach(event -> inJournal(client, event));
            allOnce(stack);
        }
    }

    private void commandsAreRefused(Stack stack) throws Exception {
        SeamarkClient client = SeamarkClient.of(stack);
        Reply refused = client.indicator(STAFF, PLAN + "/indicators/moeder/measurements")
                .post(figure(6, ""))
                .expect(503);
        assertThat(refused.text()).contains("store-behind");
        assertThat(client.policy(OWNER, "/policies/andet")
                        .putYaml(POLICY_DOCUMENT)
                        .expect(503)
                        .text())
                .contains("store-behind");
        for (String service : List.of("policy", "indicator")) {
            assertThat(health(stack, service)).contains("lacks events that were sent");
        }
    }

    private static String health(Stack stack, String service) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            URI uri = stack.probes(service).resolve("/actuator/health");
            return http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                    .body();
        }
    }

    /** Each event that was acknowledged is in the stores and in the journal, once, and nothing else is. */
    private void allOnce(Stack stack) throws SQLException {
        long stored = 0;
        for (String service : Stack.SERVICES) {
            stored += number(stack, service, "SELECT count(*) FROM domain_event_entry");
        }
        long journalled =
                number(stack, "reporting", "SELECT count(*) FROM journal WHERE municipality = '" + TOWN + "'");
        assertThat(journalled).isEqualTo(stored);
        assertThat(number(stack, "reporting", "SELECT count(DISTINCT event_id) FROM journal"))
                .isEqualTo(stored);
        assertThat(number(stack, "indicator", "SELECT count(*) FROM text")).isEqualTo(5);
    }

    private static long number(Stack stack, String database, String query) throws SQLException {
        try (var connection = stack.postgres().connect(database);
                var row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void adoptAndPlan(SeamarkClient client) {
        adopt(client, "politik");
        client.policy(OWNER, PLAN).putYaml(PLAN_DOCUMENT).expect(200);
        Reply approved = client.policy(OWNER, PLAN + "/approval")
                .post(Map.of("body", "Styregruppen", "decidedOn", "2024-01-15", "caseNumber", "GEND-1"))
                .expect(201);
        note(approved);
        Await.status(200, PATIENCE, () -> client.indicator(STAFF, PLAN).get());
    }

    private String adopt(SeamarkClient client, String policy) {
        client.policy(OWNER, "/policies/" + policy).putYaml(POLICY_DOCUMENT).expect(200);
        return note(client.policy(OWNER, "/policies/" + policy + "/adoption")
                .post(Map.of("body", "Byrådet", "decidedOn", "2000-01-10", "caseNumber", "GEND-0"))
                .expect(201));
    }

    private String record(SeamarkClient client, int number, String note) {
        return note(client.indicator(STAFF, PLAN + "/indicators/moeder/measurements")
                .post(figure(number, note))
                .expect(201));
    }

    private static Map<String, Object> figure(int number, String note) {
        Map<String, Object> figure = new HashMap<>(Map.of(
                "component",
                "antal-" + number,
                "period",
                "2024",
                "value",
                number,
                "unit",
                "count",
                "measuredOn",
                "2024-06-30",
                "source",
                "Eksempel"));
        if (!note.isEmpty()) {
            figure.put("note", note);
        }
        return figure;
    }

    /** Keeps the ids of all events of an answer; returns the first. */
    private String note(Reply reply) {
        reply.json().path("events").forEach(event -> events.add(event.path("id").asString()));
        return reply.json().at("/events/0/id").asString();
    }

    private static void inJournal(SeamarkClient client, String event) {
        Await.status(
                200,
                PATIENCE,
                () -> client.reporting(AUDITOR, "/ledger/events/" + event + "?waitMillis=5000")
                        .get());
    }

    private Stack start(boolean fresh) {
        return Stack.start(plan(fresh), System.out::println);
    }

    private StackPlan plan(boolean fresh) {
        return new StackPlan(folder, "data", fresh, PortPlan.random(), Stack.SERVICES);
    }

    private Maintenance maintenance() {
        return new Maintenance(folder, "data", System.out);
    }

    private record Said(int code, String text) {}

    private interface Work {
        int on(Maintenance maintenance);
    }

    private Said said(Work work) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int code = work.on(new Maintenance(folder, "data", new PrintStream(bytes, true, StandardCharsets.UTF_8)));
        String text = bytes.toString(StandardCharsets.UTF_8);
        return new Said(code, text);
    }
}

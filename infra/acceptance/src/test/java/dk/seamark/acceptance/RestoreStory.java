package dk.seamark.acceptance;

import static dk.seamark.acceptance.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.client.Content;
import dk.seamark.client.PolicyClient;
import dk.seamark.client.Request;
import dk.seamark.client.figure.Figure;
import dk.seamark.client.figure.MeasurementReceipt;
import dk.seamark.client.figure.NewMeasurement;
import dk.seamark.client.shared.Decision;
import dk.seamark.client.shared.Receipt;
import dk.seamark.stack.Maintenance;
import dk.seamark.stack.PortPlan;
import dk.seamark.stack.Stack;
import dk.seamark.stack.StackPlan;
import dk.seamark.stack.backup.Backup;
import dk.seamark.stack.client.Await;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.folder.Folders;
import dk.seamark.stack.issuer.Identity;
import dk.seamark.stack.process.StackFailure;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup without the newest WAL is restored: nobody loses a figure that was acknowledged. On a stack of its own. */
final class RestoreStory {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String TOWN = "gendannelsesby";
    private static final String PLAN = "plan";
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
    private final List<UUID> events = new ArrayList<>();

    @Test
    void whatTheBackupLacksIsRefusedNamedAndBroughtBack() throws Exception {
        Backup backup = new Backup(backups.resolve("backup"));
        List<UUID> lost = new ArrayList<>();
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
        lost.forEach(event -> assertThat(restored.text()).contains(event.toString()));
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
            refused(409, recording(client, 2, ""));
            events.forEach(event -> inJournal(client, event));
            allOnce(stack);
        }
    }

    private void commandsAreRefused(Stack stack) throws Exception {
        SeamarkClient client = SeamarkClient.of(stack);
        assertThat(refused(503, recording(client, 6, "")).is("store-behind")).isTrue();
        assertThat(refused(503, client.as(OWNER).policy().enterPolicy("andet", Content.yaml(POLICY_DOCUMENT)))
                        .is("store-behind"))
                .isTrue();
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
        PolicyClient owner = client.as(OWNER).policy();
        owner.enterPlan(PLAN, Content.yaml(PLAN_DOCUMENT)).send().accepted();
        Decision approval = new Decision("Styregruppen", LocalDate.of(2024, 1, 15), "GEND-1");
        note(owner.approvePlan(PLAN, approval).send().body());
        Await.accepted(PATIENCE, client.as(STAFF).indicator().readPlan(PLAN));
    }

    private UUID adopt(SeamarkClient client, String policy) {
        PolicyClient owner = client.as(OWNER).policy();
        owner.enterPolicy(policy, Content.yaml(POLICY_DOCUMENT)).send().accepted();
        Decision adoption = new Decision("Byrådet", LocalDate.of(2000, 1, 10), "GEND-0");
        return note(owner.adoptPolicy(policy, adoption).send().body());
    }

    private UUID record(SeamarkClient client, int number, String note) {
        return note(recording(client, number, note).send().body());
    }

    private static Request<MeasurementReceipt> recording(SeamarkClient client, int number, String note) {
        Figure figure = Figure.of(BigDecimal.valueOf(number), "count", LocalDate.of(2024, 6, 30), "Eksempel");
        NewMeasurement measurement = NewMeasurement.of("antal-" + number, "2024", figure);
        return client.as(STAFF)
                .indicator()
                .recordMeasurement(PLAN, "moeder", note.isEmpty() ? measurement : measurement.noted(note));
    }

    /** Keeps the ids of all events of an answer; returns the first. */
    private UUID note(Receipt receipt) {
        receipt.events().forEach(event -> events.add(event.id()));
        return receipt.events().getFirst().id();
    }

    private static void inJournal(SeamarkClient client, UUID event) {
        Await.accepted(PATIENCE, client.as(AUDITOR).reporting().ledger().awaitEvent(event, 5_000));
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

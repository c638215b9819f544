package dk.seamark.faults.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.sun.net.httpserver.HttpServer;
import dk.seamark.client.Endpoints;
import dk.seamark.faults.client.Requests;
import dk.seamark.faults.client.Statuses;
import dk.seamark.faults.client.Switchboard;
import dk.seamark.faults.client.Town;
import dk.seamark.faults.client.Workload;
import dk.seamark.faults.strike.PlantedRecord;
import dk.seamark.faults.strike.Theatre;
import dk.seamark.stack.StackPlan;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.evidence.Violation;
import dk.seamark.stack.folder.Folders;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Faults are planted in a stack at rest, as only an owner of the tables or the holder of a key can, and what is looked
 * at after each cycle must find them. What is planted in a database is taken out again.
 */
@TestMethodOrder(OrderAnnotation.class)
class PlantedFaultsIT {
    private static final Duration SHORT = Duration.ofSeconds(5);
    private static final long SEED = 3;
    private static final String TOWN = "WHERE municipality = 'fyrby'";

    private static final AtomicReference<@Nullable SeamarkClient> liar = new AtomicReference<>();
    private static Theatre theatre;
    private static Requests requests;
    private static Workload workload;
    private static Inspection inspection;
    private static PrintStream log;

    @BeforeAll
    static void writeForAWhile() throws Exception {
        Path folder = Path.of("target", "planted").toAbsolutePath();
        // The auditor of a run before has seen other logs.
        Folders.delete(folder);
        Files.createDirectories(folder);
        log = new PrintStream(folder.resolve("operator.log").toFile(), StandardCharsets.UTF_8);
        theatre = Theatre.open(StackPlan.temporary(folder.resolve("stack")), log);
        Switchboard switchboard = new Switchboard() {
            @Override
            public SeamarkClient client(int attempt) {
                SeamarkClient lying = liar.get();
                return lying == null ? theatre.client(attempt) : lying;
            }

            @Override
            public void renewTokens() {}
        };
        requests = new Requests(switchboard, new Statuses(), "p", folder.resolve("acknowledgements.jsonl"));
        workload = Workload.of(requests, SEED);
        for (Town town : Town.ALL) {
            town.enter(theatre.client(1), requests);
        }
        inspection = new Inspection(folder, SHORT);
        inspection.begin(theatre, requests);
        workload.goOn();
        while (requests.acknowledged().size() < 60) {
            workload.probe();
        }
        workload.pause();
        assertThat(found()).as("before anything is planted").isEmpty();
    }

    @AfterAll
    static void stop() throws Exception {
        workload.close();
        requests.close();
        theatre.close();
        log.close();
    }

    @Order(1)
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            reporting | journal            | DELETE FROM t WHERE position = 5                                    | not-in-journal
            reporting | journal            | UPDATE t SET position = 13 - position + 1000 WHERE position IN (6, 7); UPDATE t SET position = position - 1000 WHERE position > 1000 | journal-out-of-order
            reporting | journal            | UPDATE t SET payload = set_byte(payload, 0, 88) WHERE position = 5 | other-bytes-in-journal
            reporting | pack_archive       | UPDATE t SET bytes = set_byte(bytes, 0, 88) WHERE format = 'html' | pack-changed
            reporting | received_text      | DELETE FROM t WHERE id = (SELECT min(id) FROM t)                    | text-not-received
            indicator | domain_event_entry | DELETE FROM t WHERE global_index = (SELECT max(global_index) FROM t) | acknowledged-and-lost
            indicator | domain_event_entry | UPDATE t SET payload = set_byte(payload, 0, 88)                     | other-bytes-in-topic
            indicator | event_position     | DELETE FROM t WHERE position = 2                                    | not-sent
            indicator | text               | DELETE FROM t                                                       | text-lost
            """)
    void whatIsChangedInADatabaseIsFound(String database, String table, String change, String rule) throws Exception {
        assertThat(rules(whileChanged(database, table, change))).contains(rule);
        assertThat(found()).as("after it was put back").isEmpty();
    }

    @Order(2)
    @Test
    void anAcknowledgementWithoutACommitIsFound() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] answer = "{\"measurementId\":\"%1$s\",\"events\":[{\"id\":\"%1$s\"}]}"
                    .formatted(UUID.randomUUID())
                    .getBytes(StandardCharsets.UTF_8);
            // It says so of everything: taken, and shown.
            boolean asked = exchange.getRequestMethod().equals("GET");
            exchange.sendResponseHeaders(asked ? 200 : 201, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        URI there = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        try {
            liar.set(new SeamarkClient(new Endpoints(there, there, there), person -> "token"));
            workload.probe();
        } finally {
            liar.set(null);
            server.stop(0);
        }
        assertThat(rules(found())).contains("acknowledged-and-lost", "text-lost", "facts-differ", "standing-differs");
    }

    @Order(3)
    @Test
    void anEventThatIsSentTwiceDifferentlyIsFound() throws Exception {
        PlantedRecord.contradicting(theatre, Town.ALL.getFirst());
        // It waits, and reporting-service's own check is of what was taken.
        assertThat(rules(found())).contains("sent-differently", "no-rest");
    }

    /** The last one, as it cannot be put back: a rebuild that finds it makes the facts anew. */
    @Order(4)
    @Test
    void factsThatAreGoneAreFound() throws Exception {
        try (var connection = theatre.stack().postgres().connect("reporting");
                var statement = connection.createStatement()) {
            statement.execute("DELETE FROM fact " + TOWN + " AND path LIKE 'plans/plan/figures/%'");
        }
        assertThat(found())
                .extracting(Violation::rule, violation -> violation.toString().contains("fyrby"))
                .contains(tuple("facts-differ", true));
    }

    private static List<Violation> found() throws Exception {
        return inspection.violations(theatre, requests, workload, false);
    }

    private static List<String> rules(List<Violation> violations) {
        return violations.stream().map(Violation::rule).distinct().toList();
    }

    /** What is found while a table is changed for one town, as the superuser. */
    private static List<Violation> whileChanged(String database, String table, String change) throws Exception {
        try (var connection = theatre.stack().postgres().connect(database);
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept AS SELECT * FROM " + table);
            statement.execute("SET session_replication_role = replica");
            try {
                statement.execute("CREATE TEMP VIEW t AS SELECT * FROM " + table + " " + TOWN);
                for (String each : change.split(";")) {
                    statement.execute(each);
                }
                return found();
            } finally {
                statement.execute("DELETE FROM " + table);
                statement.execute("INSERT INTO %s (%s) OVERRIDING SYSTEM VALUE SELECT %2$s FROM kept"
                        .formatted(table, columns(connection, table)));
                statement.execute("DROP TABLE kept");
            }
        }
    }

    /** The columns that can be written. */
    private static String columns(java.sql.Connection connection, String table) throws Exception {
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("SELECT string_agg(attname, ', ') FROM pg_attribute WHERE attrelid = '"
                                + table + "'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''")) {
            rows.next();
            return rows.getString(1);
        }
    }
}

package dk.seamark.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.acceptance.Attack.Target;
import dk.seamark.stack.Stack;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.issuer.Identity;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** No input gives a 5xx, every refusal says what was wrong, and the record stays as it was. */
@ExtendWith(RunningStack.class)
final class BadInputStory {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void everyEndpointRefusesWhatItCannotTake(Stack stack, SeamarkClient client)
            throws IOException, InterruptedException, SQLException {
        SlagelsePlan.enterOnce(client);
        Map<String, Long> before = rowsAtRest(stack);
        List<String> wrong = new ArrayList<>();
        int sent = 0;
        for (Target target : targets(stack)) {
            for (Attack attack : Attack.values()) {
                if (attack.fits(target)) {
                    sent++;
                    HttpResponse<String> answer = answer(attack.on(target).build());
                    if (!attack.statuses().contains(answer.statusCode()) || !isProblem(answer)) {
                        wrong.add(attack + " on " + target + " → " + answer.statusCode() + " " + answer.body());
                    }
                }
            }
        }
        assertThat(wrong).as("of %d requests", sent).isEmpty();
        assertThat(sent).isGreaterThan(330);
        assertThat(rows(stack)).as("rows of each table").isEqualTo(before);
    }

    @Test
    void whatContradictsThePlanTheRecordOrTheRightsIsRefused(Stack stack, SeamarkClient client)
            throws IOException, InterruptedException, SQLException {
        SlagelsePlan.enterOnce(client);
        Map<String, Long> before = rowsAtRest(stack);
        List<String> wrong = new ArrayList<>();
        for (List<String> row : Table.rows(resource("contradictions.txt"))) {
            Target target = target(stack, List.of(row.get(1), row.get(2), row.get(3), row.get(0), row.get(4)));
            HttpResponse<String> answer = answer(target.request(target.token(), target.path(), target.bytes())
                    .build());
            if (answer.statusCode() != Integer.parseInt(row.get(5)) || !isProblem(answer)) {
                wrong.add(row + " → " + answer.statusCode() + " " + answer.body());
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(rows(stack)).as("rows of each table").isEqualTo(before);
    }

    /**
     * The answer, which there must be. A server that has refused a body may close the connection while the
     * next request is on its way; that one is sent again, once, as any client does.
     */
    private HttpResponse<String> answer(HttpRequest request) throws IOException, InterruptedException {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException closed) {
            return http.send(request, BodyHandlers.ofString());
        }
    }

    /** RFC 9457: a type, a title, the status, and a detail that a person can read. */
    private static boolean isProblem(HttpResponse<String> answer) {
        boolean typed = answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json");
        if (!typed) {
            return false;
        }
        JsonNode problem = JSON.readTree(answer.body());
        return problem.path("type").asString("").startsWith("/problems/")
                && !problem.path("title").asString("").isBlank()
                && !problem.path("detail").asString("").isBlank()
                && problem.path("status").asInt() == answer.statusCode();
    }

    /** The rows once the journal holds all that the services have appended; at most after half a minute. */
    private static Map<String, Long> rowsAtRest(Stack stack) throws SQLException {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (true) {
            Map<String, Long> rows = rows(stack);
            long appended = Stack.SERVICES.stream()
                    .mapToLong(service -> rows.getOrDefault(service + ".domain_event_entry", 0L))
                    .sum();
            if (appended == rows.getOrDefault("reporting.journal", 0L)) {
                return rows;
            }
            assertThat(System.nanoTime())
                    .as("the journal lacks events: %s", rows)
                    .isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private static Map<String, Long> rows(Stack stack) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        for (String service : Stack.SERVICES) {
            for (String table : List.of("domain_event_entry", "text", "idempotency")) {
                counts.put(service + "." + table, count(stack, service, table));
            }
        }
        counts.put("indicator.report_draft", count(stack, "indicator", "report_draft"));
        for (String table : List.of("figure_query", "source_receipt", "figure_proposal")) {
            counts.put("indicator." + table, count(stack, "indicator", table));
        }
        counts.put("reporting.pack_archive", count(stack, "reporting", "pack_archive"));
        counts.put("reporting.journal", count(stack, "reporting", "journal"));
        return counts;
    }

    private static long count(Stack stack, String service, String table) throws SQLException {
        try (var connection = stack.postgres().connect(service);
                var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static List<Target> targets(Stack stack) throws IOException {
        return Table.rows(resource("endpoints.txt")).stream()
                .map(row -> target(stack, row))
                .toList();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = BadInputStory.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Target target(Stack stack, List<String> row) {
        String role = row.get(3);
        return new Target(
                stack.uri(row.get(0)),
                row.get(1),
                "/api/slagelse" + row.get(2),
                stack.token(somebody("slagelse", role)),
                stack.token(somebody("skanderborg", role)),
                row.get(4));
    }

    /** A role, and after a slash the centre: {@code centre-staff/ari}. */
    private static Identity somebody(String municipality, String who) {
        int slash = who.indexOf('/');
        return slash < 0
                ? Identity.of(municipality, who)
                : Identity.centreStaff(municipality, who.substring(slash + 1));
    }
}

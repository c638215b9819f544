package dk.seamark.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.acceptance.Attack.Target;
import dk.seamark.stack.Stack;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.issuer.Identity;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
        Map<String, Long> before = events(stack);
        List<String> wrong = new ArrayList<>();
        int sent = 0;
        for (Target target : targets(stack)) {
            for (Attack attack : Attack.values()) {
                if (attack.fits(target)) {
                    sent++;
                    HttpResponse<String> answer = http.send(attack.on(target).build(), BodyHandlers.ofString());
                    if (!attack.statuses().contains(answer.statusCode()) || !isProblem(answer)) {
                        wrong.add(attack + " on " + target + " → " + answer.statusCode() + " " + answer.body());
                    }
                }
            }
        }
        assertThat(wrong).as("of %d requests", sent).isEmpty();
        assertThat(sent).isGreaterThan(330);
        assertThat(events(stack)).as("events of each service").isEqualTo(before);
    }

    /** RFC 9457: a type, a title, the status, and a detail that a person can read. */
    private static boolean isProblem(HttpResponse<String> answer) {
        boolean typed = answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json");
        if (!typed) {
            return false;
        }
        JsonNode problem = JSON.readTree(answer.body());
        return problem.path("type").asString("").startsWith("urn:seamark:problem:")
                && !problem.path("title").asString("").isBlank()
                && problem.path("status").asInt() == answer.statusCode();
    }

    private static Map<String, Long> events(Stack stack) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        for (String service : Stack.SERVICES) {
            counts.put(service, count(stack, service, "domain_event_entry"));
        }
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
        try (InputStream in = BadInputStory.class.getResourceAsStream("endpoints.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Table.rows(text).stream().map(row -> target(stack, row)).toList();
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

    private static Identity somebody(String municipality, String role) {
        return role.equals("centre-staff")
                ? Identity.centreStaff(municipality, "kultur-og-fritid")
                : Identity.of(municipality, role);
    }
}

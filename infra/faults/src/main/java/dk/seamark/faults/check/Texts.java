package dk.seamark.faults.check;

import dk.seamark.faults.client.Marks;
import dk.seamark.faults.client.Requests;
import dk.seamark.faults.strike.Databases;
import dk.seamark.stack.Stack;
import dk.seamark.stack.evidence.Violation;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Each text that was acknowledged is in its service's store once, and reporting-service has the same. */
final class Texts {
    private static final String KEPT = "SELECT id::text, body FROM text WHERE body IS NOT NULL";
    private static final String RECEIVED = "SELECT id, body FROM received_text WHERE body IS NOT NULL";

    private record Text(String id, String body) {}

    private Texts() {}

    static List<Violation> violations(Stack stack, Requests requests) throws SQLException {
        List<Violation> found = new ArrayList<>();
        Map<String, String> received = new HashMap<>();
        read(stack, "reporting", RECEIVED).forEach(text -> received.put(text.id(), text.body()));
        Map<String, Integer> times = new HashMap<>();
        for (String service : List.of("policy", "indicator")) {
            for (Text text : read(stack, service, KEPT)) {
                Marks.in(text.body()).ifPresent(key -> times.merge(key, 1, Integer::sum));
                if (!text.body().equals(received.get(text.id()))) {
                    found.add(new Violation("text-not-received", text.id() + " of " + service));
                }
            }
        }
        Set<String> withText = requests.keysWithText();
        for (String key : withText) {
            int there = times.getOrDefault(key, 0);
            if (there != 1) {
                found.add(new Violation("text-lost", "the text of %s is there %d times".formatted(key, there)));
            }
        }
        return found;
    }

    private static List<Text> read(Stack stack, String database, String query) throws SQLException {
        return Databases.rows(stack, database, query, row -> new Text(row.getString(1), row.getString(2)));
    }
}

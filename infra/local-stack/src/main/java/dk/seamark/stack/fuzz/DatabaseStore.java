package dk.seamark.stack.fuzz;

import dk.seamark.stack.Stack;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The databases of a stack. */
final class DatabaseStore implements Store {

    private final Stack stack;
    private final Map<String, Long> last = new HashMap<>();

    DatabaseStore(Stack stack) {
        this.stack = stack;
    }

    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    @Override
    public Map<String, String> appended(String municipality) {
        Map<String, String> events = new LinkedHashMap<>();
        for (String service : Stack.SERVICES) {
            String place = service + "/" + municipality;
            read(
                    service,
                    "SELECT event_identifier, aggregate_identifier || ' ' || payload_type, global_index"
                            + " FROM domain_event_entry WHERE municipality = ? AND global_index > "
                            + last.getOrDefault(place, 0L),
                    municipality,
                    row -> {
                        events.put(row.getString(1), row.getString(2));
                        last.merge(place, row.getLong(3), Math::max);
                    });
        }
        return events;
    }

    @Override
    public Set<String> strayTexts(String municipality) {
        Set<String> texts = new HashSet<>();
        Set<String> named = new HashSet<>();
        for (String service : Stack.SERVICES) {
            read(
                    service,
                    "SELECT id FROM text WHERE municipality = ?",
                    municipality,
                    row -> texts.add(row.getString(1)));
            read(
                    service,
                    "SELECT payload FROM domain_event_entry WHERE municipality = ?",
                    municipality,
                    row -> Links.ids(new String(row.getBytes(1), StandardCharsets.UTF_8))
                            .forEach(named::add));
        }
        texts.removeAll(named);
        return texts;
    }

    @Override
    public Set<String> keys(String municipality) {
        Set<String> keys = new HashSet<>();
        for (String service : Stack.SERVICES) {
            read(
                    service,
                    "SELECT key FROM idempotency WHERE municipality = ?",
                    municipality,
                    row -> keys.add(row.getString(1)));
        }
        return keys;
    }

    private void read(String service, String query, String municipality, Row each) {
        try (Connection connection = stack.postgres().connect(service);
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, municipality);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    each.read(row);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database of " + service + " could not be read", e);
        }
    }
}

package dk.seamark.reporting.showhistory;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.WireTypes;
import dk.seamark.kit.json.LedgerJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Reads events with all that the journal holds of them. Records that cannot be read are in no history. */
@Component
class HistoryTable {

    private static final String READABLE = """
            SELECT position, event_time, source, stream, actor, actor_role, actor_centre, type, payload
            FROM journal WHERE municipality = ? AND unreadable IS NULL
            """;

    private final JdbcOperations jdbc;

    HistoryTable(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** The next events that may be in a history, in the order of their positions. */
    List<Told> after(String municipality, long position, long last, Filter filter, int limit) {
        StringBuilder query = new StringBuilder(READABLE).append(" AND position > ? AND position <= ?");
        List<Object> values = new ArrayList<>(List.of(municipality, position, last));
        if (filter.plan() != null) {
            String plan = municipality + "/plans/" + filter.plan();
            query.append(" AND (stream COLLATE \"C\" = ? OR (stream COLLATE \"C\" > ? AND stream COLLATE \"C\" < ?))");
            values.addAll(List.of(plan, plan + "/", plan + "0"));
        }
        also(query, values, "type", filter.type() == null ? null : "dk.seamark." + filter.type() + ".v1");
        also(query, values, "actor_role", filter.role());
        query.append(" ORDER BY position LIMIT ?");
        values.add(limit);
        return jdbc.query(query.toString(), (row, number) -> told(row), values.toArray());
    }

    private static void also(StringBuilder query, List<Object> values, String column, @Nullable String value) {
        if (value != null) {
            query.append(" AND ").append(column).append(" = ?");
            values.add(value);
        }
    }

    /** All events of a stream up to a position. */
    List<Told> stream(String municipality, String stream, long last) {
        return jdbc.query(
                READABLE + " AND stream COLLATE \"C\" = ? AND position <= ? ORDER BY position",
                (row, number) -> told(row),
                municipality,
                stream,
                last);
    }

    private static Told told(ResultSet row) throws SQLException {
        Class<? extends LedgerEvent> type = WireTypes.ofCloudEventType(row.getString("type"))
                .orElseThrow(() -> new IllegalStateException("The journal holds a type that this version lacks"))
                .type();
        return new Told(
                row.getLong("position"),
                row.getObject("event_time", OffsetDateTime.class).toInstant(),
                row.getString("source"),
                row.getString("stream"),
                row.getString("actor"),
                row.getString("actor_role"),
                row.getString("actor_centre"),
                LedgerJson.mapper().readValue(row.getBytes("payload"), type));
    }
}

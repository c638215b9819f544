package dk.seamark.reporting.record.history;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.wire.WireTypes;
import dk.seamark.kit.feed.Envelope;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.reporting.record.journal.QuarantineRetry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * Reads events with everything that the journal holds about them. Unreadable records are left out; records that could
 * not be read when they arrived, but can be now, are included.
 */
@Component
public class HistoryTable {

    private static final String READABLE = """
            SELECT position, event_time, source, stream, actor, actor_role, actor_centre, type, payload
            FROM journal WHERE municipality = ? AND unreadable IS NULL
            """;

    private final JdbcOperations jdbc;
    private final QuarantineRetry second;

    HistoryTable(JdbcOperations jdbc, QuarantineRetry second) {
        this.jdbc = jdbc;
        this.second = second;
    }

    /**
     * The next events that may pass the filter, in the order of their positions. The query filters by plan, type and
     * role; the rest of the filter needs the event itself.
     *
     * @param position the position before the first, from 0
     * @param last the last position to include
     * @param limit the largest number of events, from 1
     */
    public List<RecordedEvent> after(String municipality, long position, long last, Filter filter, int limit) {
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
        List<RecordedEvent> found = jdbc.query(query.toString(), (row, number) -> told(row), values.toArray());
        long until = found.size() < limit ? last : found.getLast().position();
        return with(found, municipality, position, until, filter::mayTake).stream()
                .limit(limit)
                .toList();
    }

    /** These events merged with those that could not be read before. */
    private List<RecordedEvent> with(
            List<RecordedEvent> found, String municipality, long position, long last, Predicate<RecordedEvent> asked) {
        List<RecordedEvent> again = second.between(municipality, position, last).stream()
                .map(HistoryTable::told)
                .filter(asked)
                .toList();
        return again.isEmpty()
                ? found
                : Stream.concat(found.stream(), again.stream())
                        .sorted(Comparator.comparingLong(RecordedEvent::position))
                        .toList();
    }

    /** All events of a plan after a position and up to another, in order. */
    public List<RecordedEvent> between(String municipality, String planId, long position, long last) {
        Filter plan = new Filter(null, planId, null, null, null, null, null);
        return after(municipality, position, last, plan, Integer.MAX_VALUE);
    }

    private static void also(StringBuilder query, List<Object> values, String column, @Nullable String value) {
        if (value != null) {
            query.append(" AND ").append(column).append(" = ?");
            values.add(value);
        }
    }

    /** All events of a stream up to a position, in order. */
    public List<RecordedEvent> stream(String municipality, String stream, long last) {
        List<RecordedEvent> found = jdbc.query(
                READABLE + " AND stream COLLATE \"C\" = ? AND position <= ? ORDER BY position",
                (row, number) -> told(row),
                municipality,
                stream,
                last);
        return with(found, municipality, 0, last, told -> told.stream().equals(stream));
    }

    /**
     * All events of the streams below a name, in order.
     *
     * @param name the part of their names between the municipality and the next slash
     */
    public List<RecordedEvent> below(String municipality, String name) {
        String streams = municipality + "/" + name;
        List<RecordedEvent> found = jdbc.query(
                READABLE + " AND stream COLLATE \"C\" > ? AND stream COLLATE \"C\" < ? ORDER BY position",
                (row, number) -> told(row),
                municipality,
                streams + "/",
                streams + "0");
        return with(
                found, municipality, 0, Long.MAX_VALUE, told -> told.stream().startsWith(streams + "/"));
    }

    private static RecordedEvent told(QuarantineRetry.ReadNow row) {
        Envelope envelope = row.record().envelope();
        return new RecordedEvent(
                row.position(),
                envelope.time(),
                envelope.source(),
                envelope.stream(),
                envelope.actor(),
                envelope.actorRole(),
                envelope.actorCentre(),
                row.record().event());
    }

    private static RecordedEvent told(ResultSet row) throws SQLException {
        Class<? extends LedgerEvent> type = WireTypes.ofCloudEventType(row.getString("type"))
                .orElseThrow(() -> new IllegalStateException("The journal holds a type that this version lacks"))
                .type();
        return new RecordedEvent(
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

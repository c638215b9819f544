package dk.seamark.kit.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The outbox in PostgreSQL. */
final class JdbcOutbox implements Outbox {

    /** The key of the leader's advisory lock, an arbitrary number; such locks are per database. */
    private static final long LOCK = 0x5EA_3A2C;

    private static final String EVENT = """
            SELECT e.xid, e.global_index, e.municipality, e.position, e.event_identifier, e.aggregate_identifier,
                   e.sequence_number, e.time_stamp, e.payload_type, e.payload_revision, e.payload, e.meta_data,
                   EXISTS (SELECT FROM text t WHERE NOT t.sent AND t.xid = e.xid) AS has_texts
            """;

    /**
     * One statement, and so one commit, for a whole round: it assigns dense positions to events below the transaction
     * horizon, where the order is final, and moves the cursors. Without new events it writes nothing.
     */
    private static final String ASSIGN = """
            WITH batch AS MATERIALIZED (
                SELECT * FROM domain_event_entry
                WHERE (xid, global_index) > (?::xid8, ?) AND xid < pg_snapshot_xmin(pg_current_snapshot())
                ORDER BY xid, global_index LIMIT ?
            ), numbered AS MATERIALIZED (
                SELECT b.*, coalesce(h.position, 0)
                       + row_number() OVER (PARTITION BY b.municipality ORDER BY b.xid, b.global_index) AS position
                FROM batch b LEFT JOIN relay_head h ON h.municipality = b.municipality
            ), positions AS (
                INSERT INTO event_position (global_index, municipality, position)
                SELECT global_index, municipality, position FROM numbered
            ), heads AS (
                INSERT INTO relay_head (municipality, position)
                SELECT municipality, max(position) FROM numbered GROUP BY municipality
                ON CONFLICT (municipality) DO UPDATE SET position = excluded.position
            ), cursors AS (
                UPDATE relay_cursor SET assigned_xid = l.xid, assigned_index = l.global_index,
                                        sent_xid = ?::xid8, sent_index = ?
                FROM (SELECT xid, global_index FROM numbered ORDER BY xid DESC, global_index DESC LIMIT 1) l
            )
            """ + EVENT + "FROM numbered e ORDER BY e.xid, e.global_index";

    private static final String ASSIGNED = """
            WITH again AS (
                SELECT d.*, p.position FROM domain_event_entry d JOIN event_position p USING (global_index)
                WHERE (d.xid, d.global_index) > (?::xid8, ?) AND (d.xid, d.global_index) <= (?::xid8, ?)
                ORDER BY d.xid, d.global_index LIMIT ?
            )
            """ + EVENT + "FROM again e ORDER BY e.xid, e.global_index";

    private final Connection session;
    private final PreparedStatement assign;

    /** Takes over the session, which must be in autocommit mode. */
    JdbcOutbox(Connection session) throws SQLException {
        this.session = session;
        this.assign = session.prepareStatement(ASSIGN);
    }

    @Override
    public boolean tryLead() throws SQLException {
        try (Statement statement = session.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_try_advisory_lock(" + LOCK + ")")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    @Override
    public void check() throws SQLException {
        try (Statement statement = session.createStatement()) {
            statement.execute("SELECT 1");
        }
    }

    @Override
    public Cursor sent() throws SQLException {
        return cursor("sent");
    }

    @Override
    public Cursor assigned() throws SQLException {
        return cursor("assigned");
    }

    private Cursor cursor(String which) throws SQLException {
        try (Statement statement = session.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT %s_xid, %s_index FROM relay_cursor".formatted(which, which))) {
            row.next();
            return new Cursor(row.getLong(1), row.getLong(2));
        }
    }

    @Override
    public List<OutboxEvent> assign(Cursor after, Cursor sent, int most) throws SQLException {
        assign.setString(1, Long.toString(after.xid()));
        assign.setLong(2, after.index());
        assign.setInt(3, most);
        assign.setString(4, Long.toString(sent.xid()));
        assign.setLong(5, sent.index());
        return events(assign);
    }

    @Override
    public List<OutboxEvent> assigned(Cursor after, Cursor upTo, int most) throws SQLException {
        try (PreparedStatement statement = session.prepareStatement(ASSIGNED)) {
            statement.setString(1, Long.toString(after.xid()));
            statement.setLong(2, after.index());
            statement.setString(3, Long.toString(upTo.xid()));
            statement.setLong(4, upTo.index());
            statement.setInt(5, most);
            return events(statement);
        }
    }

    @Override
    public void noteSent(Cursor sent) throws SQLException {
        try (PreparedStatement statement =
                session.prepareStatement("UPDATE relay_cursor SET sent_xid = ?::xid8, sent_index = ?")) {
            statement.setString(1, Long.toString(sent.xid()));
            statement.setLong(2, sent.index());
            statement.executeUpdate();
        }
    }

    @Override
    public List<OutgoingText> unsentTexts(long upToXid, int most) throws SQLException {
        try (PreparedStatement statement = session.prepareStatement("""
                SELECT id, xid, municipality, salt, body FROM text WHERE NOT sent AND xid <= ?::xid8
                ORDER BY xid, id LIMIT ?""")) {
            statement.setString(1, Long.toString(upToXid));
            statement.setInt(2, most);
            List<OutgoingText> texts = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    texts.add(new OutgoingText(
                            row.getString(1), row.getLong(2), row.getString(3), row.getBytes(4), row.getString(5)));
                }
            }
            return texts;
        }
    }

    @Override
    public void noteTextsSent(List<OutgoingText> texts) throws SQLException {
        try (PreparedStatement statement =
                session.prepareStatement("UPDATE text SET sent = true WHERE id = ?::uuid AND xid = ?::xid8")) {
            for (OutgoingText text : texts) {
                statement.setString(1, text.id());
                statement.setString(2, Long.toString(text.xid()));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static List<OutboxEvent> events(PreparedStatement query) throws SQLException {
        List<OutboxEvent> events = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                events.add(new OutboxEvent(
                        new Cursor(row.getLong(1), row.getLong(2)),
                        row.getString(3),
                        row.getLong(4),
                        row.getString(5),
                        row.getString(6),
                        row.getLong(7),
                        row.getString(8),
                        row.getString(9),
                        row.getInt(10),
                        row.getBytes(11),
                        row.getBytes(12),
                        row.getBoolean(13)));
            }
        }
        return events;
    }

    @Override
    public void close() throws SQLException {
        session.close();
    }
}

package dk.seamark.bench.rebuild;

import dk.seamark.stack.postgres.Cluster;
import dk.seamark.stack.postgres.Database;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Writes synthetic journals into the service's own table. The indexes besides the primary key are made again
 * behind the rows, which is quicker; when something is measured, all are there.
 */
final class JournalFilling {

    private static final int PORTION = 1 << 20;

    private final Cluster cluster;
    private final Database database;

    JournalFilling(Cluster cluster, Database database) {
        this.cluster = cluster;
        this.database = database;
    }

    /** Writes a municipality's journal of so many events. */
    void fill(String municipality, long events, long seed) throws SQLException {
        try (Connection connection = database.asOwner();
                Statement statement = connection.createStatement()) {
            Map<String, String> indexes = indexes(statement);
            for (String index : indexes.keySet()) {
                statement.execute("DROP INDEX " + index);
            }
            copy(connection, municipality, events, seed);
            statement.execute("SET maintenance_work_mem = '512MB'");
            for (String definition : indexes.values()) {
                statement.execute(definition);
            }
            settle(statement);
        }
    }

    /** What the server would do by itself soon, so that it does not while something is measured. */
    private void settle(Statement statement) throws SQLException {
        statement.execute("VACUUM (ANALYZE) journal");
        try (Connection connection = cluster.connect(database.name());
                Statement asSuperuser = connection.createStatement()) {
            asSuperuser.execute("CHECKPOINT");
        }
    }

    /** The definitions of the indexes besides the primary key, by name. */
    private static Map<String, String> indexes(Statement statement) throws SQLException {
        Map<String, String> indexes = new LinkedHashMap<>();
        try (ResultSet rows = statement.executeQuery(
                "SELECT indexname, indexdef FROM pg_indexes WHERE tablename = 'journal' AND indexname <> 'journal_pkey'")) {
            while (rows.next()) {
                indexes.put(rows.getString(1), rows.getString(2));
            }
        }
        return indexes;
    }

    private static void copy(Connection connection, String municipality, long events, long seed) throws SQLException {
        SyntheticLedger ledger = new SyntheticLedger(municipality, seed);
        JournalRows rows = new JournalRows(municipality, seed);
        ByteBuffer buffer = ByteBuffer.allocate(PORTION);
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY journal (" + JournalRows.COLUMNS + ") FROM STDIN (FORMAT binary)");
        JournalRows.begin(buffer);
        for (long event = 0; event < events; event++) {
            if (buffer.remaining() < JournalRows.LARGEST) {
                send(copy, buffer);
            }
            rows.add(ledger.next(), buffer);
        }
        JournalRows.end(buffer);
        send(copy, buffer);
        copy.endCopy();
    }

    private static void send(CopyIn copy, ByteBuffer buffer) throws SQLException {
        copy.writeToCopy(buffer.array(), buffer.arrayOffset(), buffer.position());
        buffer.clear();
    }
}

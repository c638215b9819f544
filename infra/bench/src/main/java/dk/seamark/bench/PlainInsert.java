package dk.seamark.bench;

import dk.seamark.stack.postgres.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * The yardstick: begin, insert one row of the event table, commit, and nothing else. The rows are like
 * a real one, and go to a table of the same form with the same indexes in the same database.
 */
final class PlainInsert {

    private static final String COLUMNS = "type, time_stamp, payload_type, payload_revision, payload, meta_data";
    private static final int COLUMN_COUNT = 6;
    private static final String INSERT = "INSERT INTO bench_row (event_identifier, aggregate_identifier,"
            + " sequence_number, " + COLUMNS + ") VALUES (?, ?, 0, ?, ?, ?, ?, ?, ?)";

    private final Database database;

    PlainInsert(Database database) {
        this.database = database;
    }

    /** Makes the table, and keeps a real row as the model of all. Needs a recorded measurement. */
    void prepare() throws SQLException {
        try (Connection connection = database.asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS bench_row, bench_model");
            statement.execute("CREATE TABLE bench_row (LIKE domain_event_entry INCLUDING ALL)");
            statement.execute("CREATE TABLE bench_model AS SELECT " + COLUMNS + " FROM domain_event_entry"
                    + " WHERE payload_type = 'indicator.measurement-recorded' LIMIT 1");
        }
    }

    /** A client with a connection of its own. */
    ClosedLoop.Client open() throws SQLException {
        Connection connection = database.asOwner();
        PreparedStatement insert = connection.prepareStatement(INSERT);
        bindModel(connection, insert);
        connection.setAutoCommit(false);
        return new ClosedLoop.Client() {
            @Override
            public void step() throws SQLException {
                String id = UUID.randomUUID().toString();
                insert.setString(1, id);
                insert.setString(2, BenchPlan.MUNICIPALITY + "/" + id);
                insert.executeUpdate();
                connection.commit();
            }

            @Override
            public void close() throws SQLException {
                connection.close();
            }
        };
    }

    private static void bindModel(Connection connection, PreparedStatement insert) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet model = statement.executeQuery("SELECT " + COLUMNS + " FROM bench_model")) {
            if (!model.next()) {
                throw new IllegalStateException("There is no measurement to model the row on");
            }
            for (int column = 1; column <= COLUMN_COUNT; column++) {
                insert.setObject(column + 2, model.getObject(column));
            }
        }
    }
}

package dk.seamark.reporting.oracle;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs SQL in one session, preparing each statement once. */
final class Sql implements AutoCloseable {

    private static final int DUPLICATE = 1062;

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Sql(Connection connection) {
        this.connection = connection;
    }

    /** Changes rows; returns whether any was changed. A duplicate key counts as no change. */
    boolean change(String sql, @Nullable Object... values) {
        try {
            return prepare(sql, values).executeUpdate() > 0;
        } catch (SQLException e) {
            if (e.getErrorCode() == DUPLICATE) {
                return false;
            }
            throw new IllegalStateException(sql, e);
        }
    }

    /** Whether a query has a row. */
    boolean has(String sql, @Nullable Object... values) {
        try (var rows = prepare(sql, values).executeQuery()) {
            return rows.next();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** A statement with its values. */
    PreparedStatement prepare(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

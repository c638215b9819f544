package dk.seamark.faults.strike;

import dk.seamark.stack.Stack;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the databases of a stack as the superuser. */
public final class Databases {

    /** What is made of a row. */
    public interface Row<T extends @Nullable Object> {
        T of(ResultSet row) throws SQLException;
    }

    private Databases() {}

    public static <T extends @Nullable Object> List<T> rows(Stack stack, String database, String query, Row<T> each)
            throws SQLException {
        try (var connection = stack.postgres().connect(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(each.of(rows));
            }
            return all;
        }
    }

    /** The one number that the query has. */
    public static long number(Stack stack, String database, String query) throws SQLException {
        return rows(stack, database, query, row -> row.getLong(1)).getFirst();
    }
}

package dk.seamark.kit.store;

import dk.seamark.kit.testing.Place;
import dk.seamark.stack.postgres.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Databases as a restore leaves them. */
final class RestoredPlace {

    private RestoredPlace() {}

    /** The place with its database as it is now under another name, as a copy of its files would be. */
    static Place copyOf(Place place) throws SQLException {
        Database old = place.database();
        String name = old.name() + "_before";
        try (Connection connection = place.backends().postgres().connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE \"%s\" TEMPLATE \"%s\" OWNER \"%s\""
                    .formatted(name, old.name(), old.owner().user()));
            statement.execute("REVOKE ALL ON DATABASE \"%s\" FROM PUBLIC".formatted(name));
            statement.execute("GRANT CONNECT ON DATABASE \"%s\" TO \"%s\""
                    .formatted(name, old.app().user()));
        }
        Database copy = new Database(name, place.backends().postgres().url() + name, old.owner(), old.app());
        return new Place(place.backends(), copy, place.topics());
    }

    /** The rows of a query, the columns of each joined by a blank. */
    static List<String> rows(Place place, String query) throws SQLException {
        try (Connection connection =
                        place.backends().postgres().connect(place.database().name());
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                List<String> columns = new ArrayList<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    columns.add(String.valueOf(row.getString(i)));
                }
                rows.add(String.join(" ", columns));
            }
            return rows;
        }
    }

    static void execute(Place place, String statement) throws SQLException {
        try (Connection connection =
                        place.backends().postgres().connect(place.database().name());
                Statement change = connection.createStatement()) {
            change.execute(statement);
        }
    }
}

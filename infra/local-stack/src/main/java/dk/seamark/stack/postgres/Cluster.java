package dk.seamark.stack.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Function;

/**
 * A running PostgreSQL in which databases are made.
 *
 * @param url JDBC, ending in {@code /}: a database's name is appended
 * @param superuser the role that makes databases and roles
 * @param passwordOf the password of a role, by its name; the same answer every time
 */
public record Cluster(String url, Login superuser, Function<String, String> passwordOf) {
    /**
     * The database of a service, {@code <service>}, with the roles {@code <service>_owner} and
     * {@code <service>_app}; made if it is not there.
     */
    public Database database(String service) {
        return database(service, service);
    }

    /** A database of another name with the same two roles; made if it is not there. */
    public Database database(String name, String service) {
        var owner = login(service + "_owner");
        var app = login(service + "_app");
        // Tests that run beside each other ask for the same roles.
        synchronized (Cluster.class) {
            make(name, owner, app);
        }
        return new Database(name, url + name, owner, app);
    }

    private void make(String name, Login owner, Login app) {
        try (var connection = connect("postgres");
                var statement = connection.createStatement()) {
            closeToOthers(statement);
            ensureRole(statement, owner);
            ensureRole(statement, app);
            if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
                statement.execute("CREATE DATABASE \"%s\" OWNER \"%s\"".formatted(name, owner.user()));
                statement.execute("REVOKE ALL ON DATABASE \"%s\" FROM PUBLIC".formatted(name));
                statement.execute("GRANT CONNECT ON DATABASE \"%s\" TO \"%s\"".formatted(name, app.user()));
                giveSchema(name, owner, app);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot make database " + name, e);
        }
    }

    /** PostgreSQL lets every role into the databases that it brings; a role of ours has no business there. */
    private static void closeToOthers(Statement statement) throws SQLException {
        if (exists(statement, """
                SELECT 1 FROM pg_database
                WHERE datname IN ('postgres', 'template1') AND has_database_privilege('public', oid, 'CONNECT')""")) {
            statement.execute("REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC");
        }
    }

    private void giveSchema(String name, Login owner, Login app) throws SQLException {
        try (var connection = connect(name);
                var statement = connection.createStatement()) {
            statement.execute("ALTER SCHEMA public OWNER TO \"%s\"".formatted(owner.user()));
            statement.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC");
            statement.execute("GRANT USAGE ON SCHEMA public TO \"%s\"".formatted(app.user()));
        }
    }

    /** A connection of the superuser, for tests that look behind the curtain. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url + database, superuser.user(), superuser.password());
    }

    private Login login(String role) {
        return new Login(role, passwordOf.apply(role));
    }

    private static void ensureRole(Statement statement, Login login) throws SQLException {
        if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + login.user() + "'")) {
            statement.execute("CREATE ROLE \"%s\" LOGIN PASSWORD '%s'".formatted(login.user(), login.password()));
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}

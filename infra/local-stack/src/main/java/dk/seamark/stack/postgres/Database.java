package dk.seamark.stack.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * A database with its two roles: the owner owns the schema (migrations run as it), the app gets only
 * what the migrations grant it.
 *
 * @param name its name in the cluster
 * @param url JDBC, without credentials
 */
public record Database(String name, String url, Login owner, Login app) {
    /** A connection of the role that services work as. */
    public Connection asApp() throws SQLException {
        return DriverManager.getConnection(url, app.user(), app.password());
    }

    /** A connection of the role that owns the schema. */
    public Connection asOwner() throws SQLException {
        return DriverManager.getConnection(url, owner.user(), owner.password());
    }

    /** The properties by which a Spring Boot service finds it. The owner is not among them. */
    public Map<String, String> springProperties() {
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", app.user(),
                "spring.datasource.password", app.password());
    }

    /** The environment in which a service's migration step finds it; see {@code java -jar app.jar migrate --help}. */
    public Map<String, String> migrationEnvironment() {
        return Map.of(
                "FLYWAY_URL", url,
                "FLYWAY_USER", owner.user(),
                "FLYWAY_PASSWORD", owner.password(),
                "FLYWAY_PLACEHOLDERS_APP_ROLE", app.user());
    }
}

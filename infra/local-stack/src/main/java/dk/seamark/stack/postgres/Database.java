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

    /** The properties by which a Spring Boot service finds it. */
    public Map<String, String> springProperties() {
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", app.user(),
                "spring.datasource.password", app.password(),
                "spring.flyway.url", url,
                "spring.flyway.user", owner.user(),
                "spring.flyway.password", owner.password(),
                "spring.flyway.placeholders.app_role", app.user());
    }
}

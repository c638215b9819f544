package dk.seamark.reporting.log;

import dk.seamark.stack.Backends;
import dk.seamark.stack.postgres.Database;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** A database of the service as its migrations make it, without the service. */
public final class Migrated {

    private Migrated() {}

    public static Database fresh() {
        return to("latest", Backends.shared().freshDatabase("reporting"));
    }

    /**
     * A database after the migrations that it does not have yet.
     *
     * @param version the last one, or {@code latest} for all
     */
    public static Database to(String version, Database database) {
        Flyway.configure()
                .dataSource(
                        database.url(),
                        database.owner().user(),
                        database.owner().password())
                .locations("classpath:dk/seamark/kit/db", "classpath:db/migration")
                .placeholders(Map.of("app_role", database.app().user()))
                .target(version)
                .load()
                .migrate();
        return database;
    }
}

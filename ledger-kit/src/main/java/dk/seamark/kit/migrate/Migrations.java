package dk.seamark.kit.migrate;

import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * The migrations on the class path: the kit's, V1 to V99, and those of the service. They are run as the role that owns
 * the database, not as the one that the service uses.
 */
public final class Migrations {

    private static final String[] LOCATIONS = {"classpath:dk/seamark/kit/db", "classpath:db/migration"};

    private final Flyway flyway;

    private Migrations(Flyway flyway) {
        this.flyway = flyway;
    }

    /** All migrations, for this database. */
    public static Migrations of(MigrationTarget database) {
        return upTo("latest", database);
    }

    /**
     * The migrations up to a version, for this database, as of an earlier release.
     *
     * @param version the number of the last one
     */
    public static Migrations upTo(String version, MigrationTarget database) {
        return new Migrations(configuration()
                .dataSource(database.url(), database.owner(), database.password())
                .placeholders(Map.of("app_role", database.appRole()))
                .target(MigrationVersion.fromVersion(version))
                .load());
    }

    /** The configuration shared by the migration step and the service's check that it has run. */
    static FluentConfiguration configuration() {
        return Flyway.configure()
                .locations(LOCATIONS)
                // The kit can add a V5 after a service has run its own V105.
                .outOfOrder(true);
    }

    /**
     * Runs the migrations that are missing. Concurrent runs are safe: the second waits for the first.
     *
     * @return the versions that were run, in order; empty if none was missing
     * @throws org.flywaydb.core.api.FlywayException if one fails, and is then rolled back; or if the database is not
     *     reachable
     */
    public List<String> run() {
        return flyway.migrate().migrations.stream()
                .map(migration -> migration.version)
                .toList();
    }

    /** Compares the database's schema with the migrations. */
    SchemaState state() {
        return SchemaState.of(flyway.info().all());
    }
}

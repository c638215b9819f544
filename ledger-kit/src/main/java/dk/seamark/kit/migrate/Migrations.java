package dk.seamark.kit.migrate;

import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * The migrations on the class path: the kit's, V1 to V99, and those of the service. They are run as the role that owns
 * the database, which is another than the one that the service works as.
 */
public final class Migrations {

    private static final String[] LOCATIONS = {"classpath:dk/seamark/kit/db", "classpath:db/migration"};

    private final Flyway flyway;

    private Migrations(Flyway flyway) {
        this.flyway = flyway;
    }

    /** All of them, for this database. */
    public static Migrations of(MigrationTarget database) {
        return upTo("latest", database);
    }

    /**
     * Those up to a version, for this database: what an earlier release had.
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

    /** What the step that migrates and the service that looks whether it ran must agree upon. */
    static FluentConfiguration configuration() {
        return Flyway.configure()
                .locations(LOCATIONS)
                // The kit's next migration is V5 also for a service that has had its own V105 for long.
                .outOfOrder(true);
    }

    /**
     * Runs those that the database does not have yet. Two at the same time are safe: the second waits for the first.
     *
     * @return the versions that were run, in that order; empty when the database had them all
     * @throws org.flywaydb.core.api.FlywayException when one fails, and then nothing of it is kept; or when the
     *     database is away
     */
    public List<String> run() {
        return flyway.migrate().migrations.stream()
                .map(migration -> migration.version)
                .toList();
    }

    /** How the database stands against them. */
    SchemaState state() {
        return SchemaState.of(flyway.info().all());
    }
}

package dk.seamark.kit.testing;

import dk.seamark.kit.migrate.MigrationTarget;
import dk.seamark.kit.migrate.Migrations;
import dk.seamark.stack.Backends;
import dk.seamark.stack.postgres.Database;

/** Databases as the migration step of the service under test leaves them. */
public final class Migrated {

    private Migrated() {}

    /** A new one for the service of this name. */
    public static Database fresh(String service) {
        return fresh(Backends.shared(), service);
    }

    /** A new one there. */
    public static Database fresh(Backends backends, String service) {
        return to("latest", backends.freshDatabase(service));
    }

    /**
     * A database after those migrations that it does not have yet.
     *
     * @param version the last one, or {@code latest} for all
     */
    public static Database to(String version, Database database) {
        Migrations.upTo(version, target(database)).run();
        return database;
    }

    /** The database as the migration step is told of it. */
    public static MigrationTarget target(Database database) {
        return new MigrationTarget(
                database.url(),
                database.owner().user(),
                database.owner().password(),
                database.app().user());
    }
}

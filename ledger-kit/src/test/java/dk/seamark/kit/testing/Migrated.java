package dk.seamark.kit.testing;

import dk.seamark.kit.migrate.MigrationTarget;
import dk.seamark.kit.migrate.Migrations;
import dk.seamark.stack.Backends;
import dk.seamark.stack.postgres.Database;

/** Databases that the migration step of the service under test has migrated. */
public final class Migrated {

    private Migrated() {}

    /** A new database for the service of this name. */
    public static Database fresh(String service) {
        return fresh(Backends.shared(), service);
    }

    /** A new database in these backends. */
    public static Database fresh(Backends backends, String service) {
        return to("latest", backends.freshDatabase(service));
    }

    /**
     * The database after running the missing migrations.
     *
     * @param version the last one, or {@code latest} for all
     */
    public static Database to(String version, Database database) {
        Migrations.upTo(version, target(database)).run();
        return database;
    }

    /** The database as a parameter of the migration step. */
    public static MigrationTarget target(Database database) {
        return new MigrationTarget(
                database.url(),
                database.owner().user(),
                database.owner().password(),
                database.app().user());
    }
}

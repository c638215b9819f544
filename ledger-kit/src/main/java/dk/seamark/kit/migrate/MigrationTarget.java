package dk.seamark.kit.migrate;

/**
 * A database to migrate.
 *
 * @param url JDBC, without credentials
 * @param owner the role that owns the database and everything in it
 * @param password the owner's
 * @param appRole the role that the service works as; each migration grants it what the service does to its tables
 */
public record MigrationTarget(String url, String owner, String password, String appRole) {

    /** Hides the password. */
    @Override
    public String toString() {
        return owner + " at " + url;
    }
}

package dk.seamark.kit.migrate;

/**
 * A database to migrate.
 *
 * @param url the JDBC URL, without credentials
 * @param owner the role that owns the database and everything in it
 * @param password the owner's password
 * @param appRole the role that the service uses; each migration grants it the rights that the service needs
 */
public record MigrationTarget(String url, String owner, String password, String appRole) {

    /** Hides the password. */
    @Override
    public String toString() {
        return owner + " at " + url;
    }
}

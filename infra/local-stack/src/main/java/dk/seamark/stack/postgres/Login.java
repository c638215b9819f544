package dk.seamark.stack.postgres;

/** A role of PostgreSQL and its password. */
public record Login(String user, String password) {
    /** Names the role and hides the password. */
    @Override
    public String toString() {
        return user;
    }
}

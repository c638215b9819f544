package dk.seamark.kit.feed;

import org.springframework.jdbc.core.JdbcOperations;

/** Tells whose records wait behind one that cannot be taken. */
public final class HeldRecords {

    /** What the obstacle of a record that was set aside begins with; the operator's reason follows. */
    public static final String SET_ASIDE = "it was set aside: ";

    private final JdbcOperations jdbc;

    /** Those of the service's database. */
    public HeldRecords(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether records of this municipality wait. */
    public boolean isWaiting(String municipality) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "SELECT EXISTS (SELECT FROM feed_held WHERE municipality = ?)", Boolean.class, municipality));
    }
}

package dk.seamark.reporting.record.rebuild;

import dk.seamark.events.value.Municipality;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The exclusive right to rebuild a municipality's facts: an advisory lock of a database session of its own, so that it
 * is released when the instance ends, however that happens.
 */
final class RebuildLock implements AutoCloseable {

    private static final String KEY = "hashtextextended('rebuild ' || ?, 0)";

    private final Connection session;
    private final Municipality municipality;

    private RebuildLock(Connection session, Municipality municipality) {
        this.session = session;
        this.municipality = municipality;
    }

    /** Takes the lock; empty if another session has it. */
    static Optional<RebuildLock> tryTake(DataSource database, Municipality municipality) {
        try {
            Connection session = database.getConnection();
            boolean taken = false;
            try {
                taken = ask(session, "SELECT pg_try_advisory_lock(" + KEY + ")", municipality);
                return taken ? Optional.of(new RebuildLock(session, municipality)) : Optional.empty();
            } finally {
                if (!taken) {
                    session.close();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The lock of " + municipality + "'s rebuilds cannot be asked for", e);
        }
    }

    private static boolean ask(Connection session, String question, Municipality municipality) throws SQLException {
        try (PreparedStatement statement = session.prepareStatement(question)) {
            statement.setString(1, municipality.key());
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    @Override
    public void close() {
        try (Connection closing = session) {
            ask(closing, "SELECT pg_advisory_unlock(" + KEY + ")", municipality);
        } catch (SQLException e) {
            throw new IllegalStateException("The lock of " + municipality + "'s rebuilds cannot be given back", e);
        }
    }
}

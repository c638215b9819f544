package dk.seamark.kit.axon;

import java.sql.SQLException;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.jspecify.annotations.Nullable;

/**
 * Knows a version conflict when it sees one. Axon's own resolver does not know PostgreSQL, and a
 * conflict would come out as a failure of the store.
 */
final class VersionConflicts implements PersistenceExceptionResolver {

    private static final String UNIQUE_VIOLATION = "23505";

    @Override
    public boolean isDuplicateKeyViolation(Exception exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException first && anyIsUniqueViolation(first)) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyIsUniqueViolation(SQLException first) {
        // A failed batch hangs its causes on one another by getNextException.
        for (@Nullable SQLException next = first; next != null; next = next.getNextException()) {
            if (UNIQUE_VIOLATION.equals(next.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}

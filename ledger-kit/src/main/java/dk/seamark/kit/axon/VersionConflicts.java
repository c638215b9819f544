package dk.seamark.kit.axon;

import java.sql.SQLException;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes a version conflict. Axon's own resolver does not support PostgreSQL, and would report a conflict as a
 * failure of the store.
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
        // The causes of a failed batch are linked by getNextException.
        for (@Nullable SQLException next = first; next != null; next = next.getNextException()) {
            if (UNIQUE_VIOLATION.equals(next.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}

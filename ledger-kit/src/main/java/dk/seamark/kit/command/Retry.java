package dk.seamark.kit.command;

import dk.seamark.kit.problem.Refusal;
import java.sql.SQLException;
import java.util.Set;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.dao.DuplicateKeyException;

/** The policy for retrying a command that conflicted with another. */
final class Retry {

    private static final int TIMES = 3;

    /** Serialization failure, deadlock. */
    private static final Set<String> LOST = Set.of("40001", "40P01");

    private int tried;

    /** Throws {@code failure}, or the conflict to report for it, unless a retry makes sense. */
    void unlessPointless(RuntimeException failure) {
        if (!isLost(failure)) {
            throw failure;
        }
        if (++tried > TIMES) {
            throw Refusal.conflict("concurrent-change");
        }
    }

    /** Waits 5, 20, then 45 ms. */
    void pause() {
        try {
            Thread.sleep(5L * tried * tried);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while a command was waiting for another try", e);
        }
    }

    private static boolean isLost(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrencyException
                    // How a conflict over a stream's first event is reported.
                    || cause instanceof AggregateStreamCreationException
                    || cause instanceof DuplicateKeyException
                    || cause instanceof LockAcquisitionFailedException
                    || (cause instanceof SQLException sql && LOST.contains(String.valueOf(sql.getSQLState())))) {
                return true;
            }
        }
        return false;
    }
}

package dk.seamark.reporting.record.journal;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Reads in a thread of its own, a few portions ahead of the one thread that takes them. */
final class PrefetchingReader<T> implements AutoCloseable {

    private static final int PORTIONS = 8;

    private final BlockingQueue<Read<T>> ahead = new ArrayBlockingQueue<>(PORTIONS);
    private final Thread reader;
    private volatile boolean closed;

    /** A portion, or why there is none. */
    private record Read<T>(List<T> portion, @Nullable Throwable failure) {}

    /** @param source gives the next portion each time, and an empty one at the end */
    PrefetchingReader(Callable<List<T>> source) {
        reader = Thread.ofPlatform().name("read-ahead").start(() -> read(source));
    }

    private void read(Callable<List<T>> source) {
        try {
            boolean more = true;
            while (more && !closed) {
                Read<T> next = once(source);
                ahead.put(next);
                more = !next.portion.isEmpty();
            }
        } catch (InterruptedException e) {
            // Closed: nobody takes any more.
            Thread.currentThread().interrupt();
        }
    }

    private static <T> Read<T> once(Callable<List<T>> source) {
        try {
            return new Read<>(source.call(), null);
        } catch (Throwable e) {
            // Also an error: whoever waits must hear of it.
            return new Read<>(List.of(), e);
        }
    }

    /**
     * The next portion, awaited; empty at the end.
     *
     * @throws SQLException if that is what kept it from being read; what is unchecked comes as it is
     */
    List<T> next() throws SQLException {
        Read<T> next = taken();
        switch (next.failure) {
            case null -> {
                return next.portion;
            }
            case SQLException e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case Throwable e -> throw new IllegalStateException("Reading ahead failed", e);
        }
    }

    private Read<T> taken() {
        try {
            return ahead.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while reading", e);
        }
    }

    /** Stops reading; when this returns, nobody uses what is read from any more. */
    @Override
    public void close() {
        closed = true;
        reader.interrupt();
        boolean interrupted = false;
        while (reader.isAlive()) {
            try {
                reader.join();
            } catch (InterruptedException e) {
                // The source is not free before the reader is gone.
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

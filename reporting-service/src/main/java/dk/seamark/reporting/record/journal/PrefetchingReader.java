package dk.seamark.reporting.record.journal;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Reads a few batches ahead in a thread of its own, for one consumer thread. */
final class PrefetchingReader<T> implements AutoCloseable {

    private static final int PORTIONS = 8;

    private final BlockingQueue<Read<T>> ahead = new ArrayBlockingQueue<>(PORTIONS);
    private final Thread reader;
    private volatile boolean closed;

    /** A batch, or why it could not be read. */
    private record Read<T>(List<T> portion, @Nullable Throwable failure) {}

    /** @param source returns the next batch on each call, and an empty one at the end */
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
            // Closed: the consumer has stopped.
            Thread.currentThread().interrupt();
        }
    }

    private static <T> Read<T> once(Callable<List<T>> source) {
        try {
            return new Read<>(source.call(), null);
        } catch (Throwable e) {
            // Catches errors too, so that the waiting consumer gets them.
            return new Read<>(List.of(), e);
        }
    }

    /**
     * The next batch, waiting for it; empty at the end.
     *
     * @throws SQLException if reading failed with one; an unchecked exception is rethrown as it is
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

    /** Stops reading; when this returns, the thread no longer uses the source. */
    @Override
    public void close() {
        closed = true;
        reader.interrupt();
        boolean interrupted = false;
        while (reader.isAlive()) {
            try {
                reader.join();
            } catch (InterruptedException e) {
                // The source is in use until the reader thread has ended.
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

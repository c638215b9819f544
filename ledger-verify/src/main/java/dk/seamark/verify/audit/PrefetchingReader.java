package dk.seamark.verify.audit;

import dk.seamark.verify.log.LogFiles;
import dk.seamark.verify.report.Phrases;
import dk.seamark.verify.report.Unavailable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Files of a log in an order that is known, some of them fetched ahead; never more than those in memory. */
final class PrefetchingReader implements AutoCloseable {

    /**
     * A file to be read.
     *
     * @param path its path below the log's address
     * @param most how many bytes it may have
     */
    record Wanted(String path, int most) {}

    private final LogFiles files;
    private final Iterator<Wanted> wanted;
    private final int ahead;
    private final Deque<Future<byte[]>> fetched = new ArrayDeque<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /**
     * Begins with nothing fetched.
     *
     * @param wanted the files in the order in which they are asked for
     * @param ahead how many are fetched ahead; 0 for none, so that one thread alone reads
     */
    PrefetchingReader(LogFiles files, Iterator<Wanted> wanted, int ahead) {
        this.files = files;
        this.wanted = wanted;
        this.ahead = ahead;
    }

    /**
     * The next file.
     *
     * @throws Unavailable if it cannot be had
     */
    byte[] next() throws Unavailable {
        if (ahead == 0) {
            Wanted file = wanted.next();
            return files.read(file.path(), file.most());
        }
        while (fetched.size() < ahead && wanted.hasNext()) {
            Wanted file = wanted.next();
            fetched.addLast(threads.submit(() -> files.read(file.path(), file.most())));
        }
        try {
            return fetched.removeFirst().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Unavailable unavailable) {
                throw unavailable;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable(Phrases.say("fetched.reading-interrupted"));
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}

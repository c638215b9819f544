package dk.seamark.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.LongFunction;

/** So many clients, each of which sends its next request when it has the answer to the last. */
final class ClosedLoop {

    /** What one client does, made anew for each client. */
    interface Client extends AutoCloseable {
        /** One request and its answer; an exception ends the run. */
        void step() throws Exception;

        @Override
        default void close() throws SQLException {}
    }

    /** Makes a client. */
    interface Clients {
        Client open() throws Exception;
    }

    private ClosedLoop() {}

    /** Answers per second over about {@code duration}, by {@code count} clients. */
    static double perSecond(int count, Duration duration, Clients clients) throws Exception {
        return perSecond(count, start -> () -> System.nanoTime() - start < duration.toNanos(), clients);
    }

    /** Answers per second to {@code requests} requests in all, by {@code count} clients. */
    static double perSecond(int count, int requests, Clients clients) throws Exception {
        AtomicInteger left = new AtomicInteger(requests);
        return perSecond(count, start -> () -> left.getAndDecrement() > 0, clients);
    }

    /** @param until whether a client goes on, by when all began */
    private static double perSecond(int count, LongFunction<BooleanSupplier> until, Clients clients) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(count)) {
            List<Client> opened = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                opened.add(clients.open());
            }
            long start = System.nanoTime();
            BooleanSupplier goesOn = until.apply(start);
            List<Callable<Long>> loops = opened.stream()
                    .<Callable<Long>>map(client -> () -> steps(client, goesOn))
                    .toList();
            long answers = sum(threads.invokeAll(loops));
            double seconds = (System.nanoTime() - start) / 1e9;
            for (Client client : opened) {
                client.close();
            }
            return answers / seconds;
        }
    }

    private static long steps(Client client, BooleanSupplier goesOn) throws Exception {
        long steps = 0;
        while (goesOn.getAsBoolean()) {
            client.step();
            steps++;
        }
        return steps;
    }

    private static long sum(List<Future<Long>> futures) throws InterruptedException, ExecutionException {
        long sum = 0;
        for (Future<Long> future : futures) {
            sum += future.get();
        }
        return sum;
    }
}

package dk.seamark.reporting.proof.witness;

import dk.seamark.events.value.Municipality;
import dk.seamark.reporting.proof.log.TransparencyLog;
import dk.seamark.reporting.proof.log.TransparencyLog.Head;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** The witnesses of the logs, for requests on demand. */
public final class Witnesses {

    /** How long the download of a bundle waits for witnesses, in total. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final int ROUNDS = 3;

    private final List<Witnessing> all;
    private final TransparencyLog log;

    Witnesses(List<Witnessing> all, TransparencyLog log) {
        this.all = List.copyOf(all);
        this.log = log;
    }

    /** One for each witness. */
    List<Witnessing> all() {
        return all;
    }

    /**
     * The log, after everything in the journal has been appended, with the signatures of the witnesses that respond
     * within two seconds. If none does, the checkpoint has only the log's signature.
     */
    public Head sign(Municipality municipality) {
        Head head = log.now(municipality);
        if (all.isEmpty()) {
            return head;
        }
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (int round = 0; round < ROUNDS; round++) {
            if (!signedByAll(municipality, head, end)) {
                break;
            }
            // The log has grown meanwhile, and the witnesses have signed more.
            head = log.now(municipality);
        }
        return log.witnessed(municipality, head);
    }

    /**
     * Asks all witnesses; returns whether one of them has signed a larger checkpoint than this, and there is time left.
     */
    private boolean signedByAll(Municipality municipality, Head head, long end) {
        long left = end - System.nanoTime();
        if (left <= 0) {
            return false;
        }
        List<Callable<WitnessOutcome>> tasks = new ArrayList<>();
        for (Witnessing witness : all) {
            tasks.add(() -> witness.sign(municipality.key(), head, Duration.ofNanos(left)));
        }
        boolean overtaken = false;
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            for (Future<WitnessOutcome> outcome : threads.invokeAll(tasks, left, TimeUnit.NANOSECONDS)) {
                overtaken |= !outcome.isCancelled() && outcome.get() == WitnessOutcome.OVERTAKEN;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            // The runner meets the same error and reports it; the bundle is sent with the signatures that there are.
            return false;
        } finally {
            threads.shutdownNow();
        }
        return overtaken;
    }
}

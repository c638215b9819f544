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

/** The witnesses of the logs, to be asked at once. */
public final class Witnesses {

    /** How long whoever downloads a bundle waits for witnesses, all in all. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final int ROUNDS = 3;

    private final List<Witnessing> all;
    private final TransparencyLog log;

    Witnesses(List<Witnessing> all, TransparencyLog log) {
        this.all = List.copyOf(all);
        this.log = log;
    }

    /** Each by itself. */
    List<Witnessing> all() {
        return all;
    }

    /**
     * The log once all that the journal holds is in it, with the signatures of the witnesses that answer within
     * two seconds. Without any it is the same checkpoint, signed by the log alone.
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
            // The log went on meanwhile, and the witnesses with it.
            head = log.now(municipality);
        }
        return log.witnessed(municipality, head);
    }

    /** Asks all; returns whether one of them has seen more of the log than this, and there is time left. */
    private boolean signedByAll(Municipality municipality, Head head, long end) {
        long left = end - System.nanoTime();
        if (left <= 0) {
            return false;
        }
        List<Callable<Outcome>> tasks = new ArrayList<>();
        for (Witnessing witness : all) {
            tasks.add(() -> witness.sign(municipality.key(), head, Duration.ofNanos(left)));
        }
        boolean overtaken = false;
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            for (Future<Outcome> outcome : threads.invokeAll(tasks, left, TimeUnit.NANOSECONDS)) {
                overtaken |= !outcome.isCancelled() && outcome.get() == Outcome.OVERTAKEN;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            // The runner meets the same, and tells of it; the bundle goes out with what there is.
            return false;
        } finally {
            threads.shutdownNow();
        }
        return overtaken;
    }
}

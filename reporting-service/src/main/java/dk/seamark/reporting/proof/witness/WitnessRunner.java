package dk.seamark.reporting.proof.witness;

import dk.seamark.kit.worker.Workers;
import dk.seamark.reporting.proof.log.Cosignatures;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Has each new checkpoint signed by each witness. Each witness has a thread of its own, so that a slow one delays
 * neither the log, nor the feed, nor another witness.
 */
@Component
final class WitnessRunner extends Workers {

    private static final Logger log = LoggerFactory.getLogger(WitnessRunner.class);
    private static final Duration PACE = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final Duration STOPPING = Duration.ofSeconds(5);

    private final Witnesses witnesses;
    private final Cosignatures cosignatures;

    /**
     * The backoff of a log that was not signed.
     *
     * @param until when it is tried again, on the clock of {@link System#nanoTime()}
     * @param pause the length of the wait
     */
    private record Pause(long until, Duration pause) {

        static Pause after(Pause before) {
            Duration twice = before.pause.isZero() ? FIRST_PAUSE : before.pause.multipliedBy(2);
            Duration next = twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
            return new Pause(System.nanoTime() + next.toNanos(), next);
        }

        boolean isOver() {
            return pause.isZero() || System.nanoTime() - until >= 0;
        }
    }

    private static final Pause NONE = new Pause(0, Duration.ZERO);

    WitnessRunner(Witnesses witnesses, Cosignatures cosignatures) {
        super(STOPPING);
        this.witnesses = witnesses;
        this.cosignatures = cosignatures;
    }

    @Override
    protected List<Worker> workers() {
        return witnesses.all().stream().map(this::worker).toList();
    }

    private Worker worker(Witnessing witness) {
        String name = witness.key().name();
        Map<String, Pause> pauses = new HashMap<>();
        return new Worker("witness " + name, () -> round(witness, pauses), e -> failed(name, e));
    }

    private static Duration failed(String name, Throwable why) {
        log.warn("The witness {} is asked again later: {}", name, why.toString());
        return FIRST_PAUSE;
    }

    private void round(Witnessing witness, Map<String, Pause> pauses) throws InterruptedException {
        for (Cosignatures.Unsigned each : cosignatures.lackedBy(witness.key().toString())) {
            Pause before = pauses.getOrDefault(each.municipality(), NONE);
            if (isRunning() && before.isOver()) {
                // Recorded first, so that a log whose proof cannot be computed waits too.
                pauses.put(each.municipality(), Pause.after(before));
                if (isWell(witness.sign(each.municipality(), each.head(), PATIENCE))) {
                    pauses.remove(each.municipality());
                }
            }
        }
        Thread.sleep(PACE);
    }

    private static boolean isWell(WitnessOutcome outcome) {
        return switch (outcome) {
            case SIGNED, OVERTAKEN -> true;
            case CONFLICT, REFUSED, SILENT -> false;
        };
    }
}

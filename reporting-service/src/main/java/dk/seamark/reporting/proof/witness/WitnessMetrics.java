package dk.seamark.reporting.proof.witness;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The metrics of the witnesses. */
final class WitnessMetrics {

    private static final String WITNESS = "witness";

    private final MeterRegistry meters;
    private final Map<String, Set<String>> conflicts = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> failing = new ConcurrentHashMap<>();

    WitnessMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Registers the metrics of a witness. */
    void of(String witness) {
        gauge(
                "seamark.log.witness.conflicts",
                "Logs of which the witness has signed another history",
                conflicts,
                witness);
        gauge(
                "seamark.log.witness.failing",
                "Logs that the witness did not sign when it was asked last",
                failing,
                witness);
    }

    private void gauge(String name, String description, Map<String, Set<String>> logs, String witness) {
        Set<String> some = logs.computeIfAbsent(witness, key -> ConcurrentHashMap.newKeySet());
        Gauge.builder(name, some, Set::size)
                .description(description)
                .tag(WITNESS, witness)
                .register(meters);
    }

    void told(String witness, String municipality, WitnessOutcome outcome) {
        Counter.builder("seamark.log.witness.answers")
                .description("What came of having checkpoints signed")
                .tag(WITNESS, witness)
                .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
                .register(meters)
                .increment();
        note(conflicts, witness, municipality, outcome == WitnessOutcome.CONFLICT);
        note(failing, witness, municipality, outcome != WitnessOutcome.SIGNED && outcome != WitnessOutcome.OVERTAKEN);
    }

    private static void note(Map<String, Set<String>> logs, String witness, String municipality, boolean is) {
        Set<String> some = logs.computeIfAbsent(witness, key -> ConcurrentHashMap.newKeySet());
        if (is) {
            some.add(municipality);
        } else {
            some.remove(municipality);
        }
    }
}

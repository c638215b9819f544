package dk.seamark.reporting.proof.witness;

import dk.seamark.reporting.proof.log.Cosignatures;
import dk.seamark.reporting.proof.log.TransparencyLog;
import dk.seamark.reporting.proof.log.TransparencyLog.Head;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has one witness sign checkpoints, and reports failures. */
final class Witnessing {

    private static final Logger log = LoggerFactory.getLogger(Witnessing.class);

    /** The witness may correct the size once, and once more if another instance asks in between. */
    private static final int ATTEMPTS = 3;

    private final WitnessClient client;
    private final TransparencyLog transparencyLog;
    private final Cosignatures cosignatures;
    private final WitnessMetrics metrics;
    private final Map<String, WitnessOutcome> last = new ConcurrentHashMap<>();

    Witnessing(
            WitnessClient client, TransparencyLog transparencyLog, Cosignatures cosignatures, WitnessMetrics metrics) {
        this.client = client;
        this.transparencyLog = transparencyLog;
        this.cosignatures = cosignatures;
        this.metrics = metrics;
    }

    /** The witness' key. */
    CosigningKey key() {
        return client.key();
    }

    /**
     * Has a checkpoint signed, and stores the signature.
     *
     * @param patience the deadline of each request
     * @throws InterruptedException if the thread is interrupted
     */
    WitnessOutcome sign(String municipality, Head head, Duration patience) throws InterruptedException {
        long seen = cosignatures.seen(municipality, key().toString());
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (seen > head.size()) {
                return ahead(municipality, head, seen);
            }
            var proof = transparencyLog.consistency(municipality, seen, head.size());
            switch (client.add(seen, proof, head.checkpoint(), patience)) {
                case Reply.Signed signed -> {
                    cosignatures.keep(municipality, key().toString(), head, signed.line());
                    return told(municipality, WitnessOutcome.SIGNED, "");
                }
                case Reply.SeenAt at -> seen = at.size();
                case Reply.Inconsistent inconsistent -> {
                    return told(
                            municipality,
                            WitnessOutcome.CONFLICT,
                            "%d leaves do not go on from the %d that it signed".formatted(head.size(), seen));
                }
                case Reply.Refused refused -> {
                    return told(municipality, WitnessOutcome.REFUSED, "status " + refused.status());
                }
                case Reply.Silent silent -> {
                    return told(municipality, WitnessOutcome.SILENT, silent.why());
                }
            }
        }
        return told(municipality, WitnessOutcome.SILENT, "it says another size each time");
    }

    /** The witness has signed more than this checkpoint, so the log must have grown to at least that size. */
    private WitnessOutcome ahead(String municipality, Head head, long seen) {
        long now = transparencyLog.size(municipality);
        if (now >= seen) {
            return WitnessOutcome.OVERTAKEN;
        }
        return told(
                municipality,
                WitnessOutcome.CONFLICT,
                "it signed %d leaves, and the log has %d, now %d".formatted(seen, head.size(), now));
    }

    /** Logs only a change of the outcome; the metrics have the current one. */
    private WitnessOutcome told(String municipality, WitnessOutcome outcome, String why) {
        metrics.told(key().name(), municipality, outcome);
        if (last.put(municipality, outcome) == outcome) {
            return outcome;
        }
        switch (outcome) {
            case SIGNED -> log.info("The witness {} signs the log of {}", key().name(), municipality);
            case OVERTAKEN -> {}
            case CONFLICT ->
                log.error(
                        "ALARM: the witness {} has signed another history of the log of {}: {}",
                        key().name(),
                        municipality,
                        why);
            case REFUSED, SILENT ->
                log.warn("The witness {} does not sign the log of {}: {}", key().name(), municipality, why);
        }
        return outcome;
    }
}

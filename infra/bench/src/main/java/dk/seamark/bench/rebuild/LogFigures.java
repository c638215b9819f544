package dk.seamark.bench.rebuild;

import dk.seamark.bench.Samples;
import dk.seamark.bench.Targets;
import dk.seamark.events.value.Municipality;
import dk.seamark.reporting.proof.log.LogVerification;
import dk.seamark.reporting.proof.log.LogVerification.Outcome;
import dk.seamark.reporting.proof.log.TransparencyLog;
import java.util.Locale;
import java.util.SplittableRandom;

/** The transparency log over a whole journal: written, proved from and verified, by the project's own classes. */
record LogFigures(TransparencyLog log, LogVerification verification, Municipality municipality, long events) {

    private static final int WARM_UP = 1_000;
    private static final int PROOFS = 5_000;
    private static final double PROOF_MILLIS = 50;

    /** How long a million leaves may take. */
    private static final double VERIFY_SECONDS = 60;

    void run(long seed) {
        System.out.println();
        System.out.printf(Locale.ROOT, "The transparency log of %,d entries%n", events);
        long start = System.nanoTime();
        TransparencyLog.Head head = log.now(municipality);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "appended %.0f leaves/s, one thread, tiles and checkpoints%n", events / seconds);
        prove(head.size(), new SplittableRandom(seed));
        verify();
    }

    private void prove(long size, SplittableRandom random) {
        double[] millis = new double[PROOFS];
        for (int i = -WARM_UP; i < PROOFS; i++) {
            long position = 1 + random.nextLong(size);
            long start = System.nanoTime();
            log.inclusion(municipality, position, size);
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Samples samples = Samples.of(millis);
        System.out.printf(
                Locale.ROOT,
                "inclusion proof p50 %.1f ms, p99 %.1f ms, %s%n",
                samples.median(),
                samples.quantile(0.99),
                Targets.atMost(PROOF_MILLIS, samples.quantile(0.99)));
    }

    private void verify() {
        long start = System.nanoTime();
        Outcome outcome = verification.verify(municipality, any -> {});
        double seconds = (System.nanoTime() - start) / 1e9;
        if (!outcome.equals(new Outcome.Sound(events))) {
            throw new IllegalStateException("The log is not sound: " + outcome);
        }
        double aMillion = seconds * 1e6 / events;
        System.out.printf(
                Locale.ROOT,
                "verified whole in %.1f s, %.0f leaves/s, %.1f s a million, %s%n",
                seconds,
                events / seconds,
                aMillion,
                Targets.atMost(VERIFY_SECONDS, aMillion));
    }
}

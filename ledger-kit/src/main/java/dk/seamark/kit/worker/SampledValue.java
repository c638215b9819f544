package dk.seamark.kit.worker;

import java.time.Duration;
import java.util.List;
import java.util.function.DoubleSupplier;

/**
 * A number that a thread of its own asks for every other second, so that whoever reads it never waits: for gauges whose
 * number the database tells.
 */
public final class SampledValue extends Workers {

    private static final Duration EVERY = Duration.ofSeconds(2);
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final String name;
    private final DoubleSupplier ask;
    private volatile Sample last = new Sample(Double.NaN, System.nanoTime());

    private record Sample(double value, long at) {}

    /**
     * A value that is asked for once this is started.
     *
     * @param name the name of the thread
     * @param ask may block, and may throw
     */
    public SampledValue(String name, DoubleSupplier ask) {
        super(Duration.ofSeconds(3));
        this.name = name;
        this.ask = ask;
    }

    /** The newest number; NaN if there was none for ten seconds. */
    public double value() {
        Sample newest = last;
        return System.nanoTime() - newest.at() > FRESH.toNanos() ? Double.NaN : newest.value();
    }

    @Override
    protected List<Worker> workers() {
        return List.of(new Worker(name, this::sample, failure -> EVERY));
    }

    private void sample() throws InterruptedException {
        last = new Sample(ask.getAsDouble(), System.nanoTime());
        Thread.sleep(EVERY);
    }
}

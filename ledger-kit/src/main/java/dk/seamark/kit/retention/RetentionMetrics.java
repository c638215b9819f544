package dk.seamark.kit.retention;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/** The metrics of retention rules. */
final class RetentionMetrics {

    private final Counter failures;
    private volatile long overdue;

    RetentionMetrics(MeterRegistry meters) {
        failures = Counter.builder("seamark.retention.failures")
                .description(
                        "Texts, rules, municipalities or whole runs for which a retention rule could not be applied")
                .register(meters);
        Gauge.builder("seamark.retention.overdue", () -> overdue)
                .description("Texts that by a retention rule were to be erased two days ago or longer, and are there")
                .register(meters);
    }

    void failed() {
        failures.increment();
    }

    /** @param texts how many the last run left that it had to erase two days ago or longer */
    void overdue(long texts) {
        overdue = texts;
    }
}

package dk.seamark.architecture.control.service.enter;

import java.time.Instant;
import java.util.function.Supplier;

/** A command whose rule reads the clock. */
public record Enter(String word) {

    private static final Supplier<Instant> CLOCK = Instant::now;

    /** Decides by the clock. */
    public String decide() {
        return word + CLOCK.get();
    }
}

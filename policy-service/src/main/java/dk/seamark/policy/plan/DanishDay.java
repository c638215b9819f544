package dk.seamark.policy.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The calendar date in Denmark, asked where a request comes in. */
public final class DanishDay {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final Clock clock;

    /** Reads this clock. */
    public DanishDay(Clock clock) {
        this.clock = clock;
    }

    /** Today's date in Denmark. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DENMARK);
    }
}

package dk.seamark.kit.time;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The Danish calendar date, whatever the machine's time zone: the one place where rules get it from. */
public final class Today {

    private final Clock clock;

    /** By the machine's clock, in Denmark. */
    public Today() {
        this(Clock.system(ZoneId.of("Europe/Copenhagen")));
    }

    /** By this clock, in its time zone. */
    public Today(Clock clock) {
        this.clock = clock;
    }

    /** Today's date. */
    public LocalDate date() {
        return LocalDate.now(clock);
    }
}

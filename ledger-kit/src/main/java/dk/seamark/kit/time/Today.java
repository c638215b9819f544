package dk.seamark.kit.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The Danish calendar date, whatever the machine's time zone: the only source of dates for rules. */
public final class Today {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final Clock clock;

    /** Uses the machine's clock and Denmark's time zone. */
    public Today() {
        this(Clock.system(DENMARK));
    }

    /** Uses this clock and its time zone. */
    public Today(Clock clock) {
        this.clock = clock;
    }

    /** The Danish calendar date at a moment, UTC. */
    public static LocalDate at(Instant moment) {
        return LocalDate.ofInstant(moment, DENMARK);
    }

    /** Today's date. */
    public LocalDate date() {
        return LocalDate.now(clock);
    }
}

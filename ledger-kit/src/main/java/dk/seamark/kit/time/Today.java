package dk.seamark.kit.time;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The Danish calendar date, whatever the machine's time zone: the only source of dates for rules. */
public final class Today {

    private final Clock clock;

    /** Uses the machine's clock and Denmark's time zone. */
    public Today() {
        this(Clock.system(ZoneId.of("Europe/Copenhagen")));
    }

    /** Uses this clock and its time zone. */
    public Today(Clock clock) {
        this.clock = clock;
    }

    /** Today's date. */
    public LocalDate date() {
        return LocalDate.now(clock);
    }
}

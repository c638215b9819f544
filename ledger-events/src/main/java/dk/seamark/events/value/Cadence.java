package dk.seamark.events.value;

import dk.seamark.events.wire.Coded;

/** How often a plan is followed up on. */
public enum Cadence implements Coded {

    /** Once a year, in the first quarter of the next. */
    YEARLY("yearly"),

    /** Twice a year, after each half of a calendar year. */
    HALF_YEARLY("half-yearly"),

    /** Four times a year, after each quarter of a calendar year. */
    QUARTERLY("quarterly");

    private final String code;

    Cadence(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

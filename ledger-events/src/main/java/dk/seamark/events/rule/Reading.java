package dk.seamark.events.rule;

import dk.seamark.events.wire.Coded;

/** How the percentage in "at most 5 % lower" is read. */
public enum Reading implements Coded {

    /** Of the comparator: 5 % below 65 is 61.75. */
    PERCENT("percent"),

    /** In percentage points: 5 below 65 is 60. */
    PERCENTAGE_POINTS("percentage-points");

    private final String code;

    Reading(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

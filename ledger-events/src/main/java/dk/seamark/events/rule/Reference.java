package dk.seamark.events.rule;

import dk.seamark.events.wire.Coded;

/** A figure that the judged one can be compared with. */
public enum Reference implements Coded {

    /** The component's baseline, as the plan states it. */
    BASELINE("baseline"),

    /** The same slot in the period before the judged one. */
    PREVIOUS_PERIOD("previous-period"),

    /** The same slot in the same period of the year before. */
    YEAR_BEFORE("year-before"),

    /** The figure that the target before this one was judged on; the baseline for the first. */
    PREVIOUS_RESULT("previous-result"),

    /** Another party's figure for the judged period, such as the national one. */
    COMPARATOR("comparator");

    private final String code;

    Reference(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

package dk.seamark.events.rule;

import dk.seamark.events.wire.Coded;

/** What a figure can be held against. */
public enum Reference implements Coded {

    /** Where the component started, as the plan states it. */
    BASELINE("baseline"),

    /** The same figure for the period before the judged one. */
    PREVIOUS_PERIOD("previous-period"),

    /** The same figure for the same period a year before. */
    YEAR_BEFORE("year-before"),

    /** The figure that the target before this one was judged on; the baseline for the first. */
    PREVIOUS_RESULT("previous-result"),

    /** Somebody else's figure for the judged period, such as the national one. */
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

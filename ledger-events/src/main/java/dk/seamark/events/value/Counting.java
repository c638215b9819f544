package dk.seamark.events.value;

import dk.seamark.events.wire.Coded;

/** Whether a count is of a stock or a flow. */
public enum Counting implements Coded {

    /** All that exist at the time: 535 employees who have had the course. */
    STOCK("stock"),

    /** Those added in the period: 24 employees who had the course this year. */
    FLOW("flow");

    private final String code;

    Counting(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

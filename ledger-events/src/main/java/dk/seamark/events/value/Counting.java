package dk.seamark.events.value;

import dk.seamark.events.wire.Coded;

/** What a count of things covers. */
public enum Counting implements Coded {

    /** All there are at the time: 535 employees who have had the course. */
    STOCK("stock"),

    /** Those that came in the period: 24 employees who had the course this year. */
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

package dk.seamark.events.rule;

import dk.seamark.events.wire.Coded;

/** Which end of "1 to 1½ points" a target asks for. */
public enum Enough implements Coded {

    /** The lower end is enough. */
    LOWER_END("lower-end"),

    /** The upper end must be reached. */
    UPPER_END("upper-end");

    private final String code;

    Enough(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

package dk.seamark.indicator.recordfigures;

import dk.seamark.events.wire.Coded;

/** What is kept of a table in which rows are refused. */
public enum Keeping implements Coded {

    /** Nothing. */
    ALL_OR_NOTHING("all-or-nothing"),

    /** The rows that are not refused. */
    EACH_ON_ITS_OWN("each-on-its-own");

    private final String code;

    Keeping(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

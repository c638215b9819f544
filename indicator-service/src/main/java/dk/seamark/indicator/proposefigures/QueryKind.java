package dk.seamark.indicator.proposefigures;

import dk.seamark.events.wire.Coded;

/** The kinds of queries. */
enum QueryKind implements Coded {

    /** A table of StatBank, which the service can ask. */
    STATBANK("statbank"),

    /** A file that a person downloads and brings. */
    FILE("file");

    private final String code;

    QueryKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

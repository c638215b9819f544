package dk.seamark.indicator.proposefigures;

import dk.seamark.events.wire.Coded;

/** How an answer came here. */
enum ReceiptOrigin implements Coded {

    /** The service asked the source. */
    FETCHED("fetched"),

    /** A person downloaded it and brought it as a file: that it is the source's rests on their word. */
    FILE("file");

    private final String code;

    ReceiptOrigin(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

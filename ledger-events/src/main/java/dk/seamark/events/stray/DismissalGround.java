package dk.seamark.events.stray;

import dk.seamark.events.wire.Coded;

/** Why an unreadable record may be left out of account. */
public enum DismissalGround implements Coded {

    /** It says nothing of the municipality's ledger: garbage, or a message of something else. */
    NO_CONTENT("no-content"),

    /** What it said is recorded again by an event that can be read. */
    RECORDED_AGAIN("recorded-again"),

    /** What it said cannot be found out any more, and the secretariat vouches for the record without it. */
    LOST("lost");

    private final String code;

    DismissalGround(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

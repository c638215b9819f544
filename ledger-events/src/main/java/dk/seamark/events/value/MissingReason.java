package dk.seamark.events.value;

import dk.seamark.events.wire.Coded;

/** Why there is no figure. Blank, zero and "no figure because …" are three different things. */
public enum MissingReason implements Coded {

    /** Nobody measured it. */
    NOT_MEASURED("not-measured"),

    /** The source has not published it yet. */
    NOT_PUBLISHED_YET("not-published-yet"),

    /** The source withholds it because the numbers are small. */
    SUPPRESSED("suppressed"),

    /** The method changed, so that the figure is not comparable. */
    METHOD_CHANGED("method-changed"),

    /** It is not relevant for this period. */
    NOT_RELEVANT("not-relevant"),

    /** It was measured, but is delivered late. */
    LATE("late");

    private final String code;

    MissingReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

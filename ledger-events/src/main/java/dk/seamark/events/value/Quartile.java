package dk.seamark.events.value;

import dk.seamark.events.wire.Coded;

/**
 * A boundary between the quarters of a group's figures in the order of their size, such as those of all municipalities.
 * Whoever publishes the group's figures works it out; the ledger records it as a comparator's figure.
 */
public enum Quartile implements Coded {

    /** The first quartile ("1. kvartil"): the lowest quarter of the figures is at it or below. */
    FIRST("first-quartile"),

    /** The third quartile ("3. kvartil"): the highest quarter of the figures is at it or above. */
    THIRD("third-quartile");

    private final String code;

    Quartile(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

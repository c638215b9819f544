package dk.seamark.events.value;

import dk.seamark.events.wire.Coded;

/** Whose figure it is. */
public enum Series implements Coded {

    /** The municipality's own. */
    MUNICIPALITY("municipality"),

    /** The figure that the municipality's own is compared with, such as the national one. */
    COMPARATOR("comparator");

    private final String code;

    Series(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

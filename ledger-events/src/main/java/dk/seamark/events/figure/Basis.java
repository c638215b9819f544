package dk.seamark.events.figure;

import dk.seamark.events.wire.Coded;

/** What a figure is judged by, where that is not its value. */
public enum Basis implements Coded {

    /** A share is its counts: numerator divided by denominator, exact. Its value is that share, rounded. */
    COUNTS("counts");

    private final String code;

    Basis(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

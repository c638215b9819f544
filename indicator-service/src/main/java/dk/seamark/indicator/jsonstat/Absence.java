package dk.seamark.indicator.jsonstat;

import dk.seamark.events.wire.Coded;

/** Why a cell of a table has no number. */
public enum Absence implements Coded {

    /** The source has none, or it is too uncertain: {@code ..}, {@code ...} and {@code .}. */
    NOT_AVAILABLE("not-available"),

    /** The source withholds it out of regard for those whom it is about: {@code x}. */
    CONFIDENTIAL("confidential"),

    /** The source does not say why, or in a sign that is not known here. */
    UNEXPLAINED("unexplained");

    private final String code;

    Absence(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The meaning of a sign in the place of a number. */
    static Absence of(String sign) {
        return switch (sign) {
            case ".", "..", "...", "…" -> NOT_AVAILABLE;
            case "x", "X" -> CONFIDENTIAL;
            default -> UNEXPLAINED;
        };
    }
}

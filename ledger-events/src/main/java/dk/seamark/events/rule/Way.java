package dk.seamark.events.rule;

import dk.seamark.events.wire.Coded;

/** Which way a figure is to change. */
public enum Way implements Coded {

    /** It is to rise: "øges med mindst 2 %". */
    UP("up"),

    /** It is to fall: "nedbringes med mindst 2 %". */
    DOWN("down");

    private final String code;

    Way(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

package dk.seamark.events.rule;

import dk.seamark.events.wire.Coded;

/** In which direction a figure must change. */
public enum Way implements Coded {

    /** It must rise: "øges med mindst 2 %". */
    UP("up"),

    /** It must fall: "nedbringes med mindst 2 %". */
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

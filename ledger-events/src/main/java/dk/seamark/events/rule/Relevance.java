package dk.seamark.events.rule;

import dk.seamark.events.wire.Coded;

/** Whether a target that holds only "if relevant" is relevant. */
public enum Relevance implements Coded {

    /** It holds. */
    RELEVANT("relevant"),

    /** It does not hold. */
    NOT_RELEVANT("not-relevant");

    private final String code;

    Relevance(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

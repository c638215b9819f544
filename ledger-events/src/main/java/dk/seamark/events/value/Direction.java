package dk.seamark.events.value;

import dk.seamark.events.wire.Coded;

/** Whether higher or lower figures of a component are better. */
public enum Direction implements Coded {

    /** More is better. */
    HIGHER_IS_BETTER("higher-is-better"),

    /** Less is better. */
    LOWER_IS_BETTER("lower-is-better");

    private final String code;

    Direction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}

package dk.seamark.events.rule;

import dk.seamark.events.value.Fraction;
import dk.seamark.events.wire.Coded;

/** The required relation of a number to its bound. */
public enum Relation implements Coded {

    /** The bound or more. */
    AT_LEAST("at-least"),

    /** More than the bound. */
    MORE_THAN("more-than"),

    /** The bound or less. */
    AT_MOST("at-most"),

    /** Less than the bound. */
    LESS_THAN("less-than");

    private final String code;

    Relation(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    boolean holds(Fraction number, Fraction bound) {
        int order = number.compareTo(bound);
        return switch (this) {
            case AT_LEAST -> order >= 0;
            case MORE_THAN -> order > 0;
            case AT_MOST -> order <= 0;
            case LESS_THAN -> order < 0;
        };
    }
}

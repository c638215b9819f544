package dk.seamark.kit.problem;

import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** A value of the right type that the ledger cannot store; it names the rule. */
final class InvalidValueException extends MismatchedInputException {

    private final String rule;
    private final transient List<Object> args;
    private final boolean wellFormed;

    /**
     * A value that breaks a rule.
     *
     * @param wellFormed whether the value is as its type asks, and breaks a rule of the domain
     */
    InvalidValueException(JsonParser parser, String rule, List<Object> args, boolean wellFormed) {
        super(parser, rule);
        this.wellFormed = wellFormed;
        this.rule = rule;
        this.args = List.copyOf(args);
    }

    String rule() {
        return rule;
    }

    /** Whether the value is as its type asks, and breaks a rule of the domain. */
    boolean isWellFormed() {
        return wellFormed;
    }

    /** The arguments of the rule's text, in order. */
    List<Object> args() {
        return args;
    }
}

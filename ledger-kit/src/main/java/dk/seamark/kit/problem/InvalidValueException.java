package dk.seamark.kit.problem;

import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** A value of the right type that the ledger cannot store; it names the rule. */
final class InvalidValueException extends MismatchedInputException {

    private final String rule;
    private final transient List<Object> args;

    InvalidValueException(JsonParser parser, String rule, List<Object> args) {
        super(parser, rule);
        this.rule = rule;
        this.args = List.copyOf(args);
    }

    String rule() {
        return rule;
    }

    /** The arguments of the rule's text, in order. */
    List<Object> args() {
        return args;
    }
}

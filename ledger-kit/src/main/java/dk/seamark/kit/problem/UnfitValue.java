package dk.seamark.kit.problem;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** A value of the right type that nothing here can hold; the rule says which. */
final class UnfitValue extends MismatchedInputException {

    private final String rule;

    UnfitValue(JsonParser parser, String rule) {
        super(parser, rule);
        this.rule = rule;
    }

    String rule() {
        return rule;
    }
}

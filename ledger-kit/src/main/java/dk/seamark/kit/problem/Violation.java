package dk.seamark.kit.problem;

import java.util.List;

/**
 * One rule that one field breaks.
 *
 * @param field the field's path as the caller wrote it: {@code decision.decidedOn}
 * @param rule the rule's code, which is also the key of its text: {@code value.above-unit}
 * @param args the arguments of the text, in order
 */
public record Violation(String field, String rule, List<Object> args) {

    /** Copies the arguments. */
    public Violation {
        args = List.copyOf(args);
    }

    /** A violation whose text has these arguments. */
    public static Violation of(String field, String rule, Object... args) {
        return new Violation(field, rule, List.of(args));
    }
}

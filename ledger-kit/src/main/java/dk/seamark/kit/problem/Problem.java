package dk.seamark.kit.problem;

import java.util.List;

/**
 * A problem as RFC 9457 has it.
 *
 * @param type {@code urn:seamark:problem:} and the code
 * @param title what kind of problem it is, in words
 * @param status the HTTP status
 * @param detail what is wrong this time, in words
 * @param instance the path that was asked for
 * @param violations the fields and their rules; empty if it is not about fields
 */
record Problem(String type, String title, int status, String detail, String instance, List<Line> violations) {

    /**
     * One field.
     *
     * @param field its path as the caller wrote it
     * @param rule the rule's code
     * @param message the rule in words
     */
    record Line(String field, String rule, String message) {}
}

package dk.seamark.stack.evidence;

/**
 * Something that is not as it must be.
 *
 * @param rule what is broken, as a word that one can look for
 * @param what where, in a sentence
 */
public record Violation(String rule, String what) {

    @Override
    public String toString() {
        return rule + ": " + what;
    }
}

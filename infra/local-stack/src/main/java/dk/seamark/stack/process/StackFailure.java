package dk.seamark.stack.process;

/** Something that the person at the keyboard can mend; the message is one plain Danish sentence. */
public final class StackFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** The sentence alone. */
    public StackFailure(String sentence) {
        super(sentence);
    }

    /** The sentence, and what was seen underneath, for the log. */
    public StackFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}

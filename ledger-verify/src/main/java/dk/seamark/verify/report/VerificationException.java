package dk.seamark.verify.report;

import dk.seamark.text.LocalizedText;

/** Something that is not as it must be, said in a sentence. */
public sealed class VerificationException extends Exception permits Unavailable {

    private static final long serialVersionUID = 1;

    private final transient LocalizedText said;

    /** A flaw that this sentence names. */
    public VerificationException(LocalizedText said) {
        // No trace is ever shown, and a hostile bundle may have a flaw on each of a million lines.
        super(said.en(), null, false, false);
        this.said = said;
    }

    /** A flaw: the phrase of a key with these parts in its places. */
    public VerificationException(String key, Object... parts) {
        this(Phrases.say(key, parts));
    }

    /** The sentence. */
    public LocalizedText said() {
        return said;
    }

    /** The same flaw, with where it was found before it. */
    public VerificationException at(LocalizedText place) {
        return new VerificationException(Phrases.say("labelled", place, said));
    }
}

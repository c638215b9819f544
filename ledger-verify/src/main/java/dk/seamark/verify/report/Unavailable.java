package dk.seamark.verify.report;

import dk.seamark.text.LocalizedText;

/** Something that could not be had, so that nothing can be said of what rests on it. */
public final class Unavailable extends VerificationException {

    private static final long serialVersionUID = 1;

    /** What could not be had, in a sentence. */
    public Unavailable(LocalizedText said) {
        super(said);
    }
}

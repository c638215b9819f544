package dk.seamark.verify.report;

/** How a step went. */
public enum Outcome {

    /** All that it checks is as it must be. */
    PASSED("✓", "I orden", "Passed"),

    /** Something is not as it must be. */
    FAILED("✗", "FEJL", "FAILED"),

    /** It could not be checked, though it was asked for. */
    IMPOSSIBLE("–", "Ikke prøvet", "Not checked"),

    /** It was not asked for. */
    NOT_ASKED("–", "Ikke prøvet", "Not checked");

    private final String sign;
    private final String da;
    private final String en;

    Outcome(String sign, String da, String en) {
        this.sign = sign;
        this.da = da;
        this.en = en;
    }

    /** A sign, which never stands without the word. */
    public String sign() {
        return sign;
    }

    /** The outcome in a word or two. */
    public LocalizedText word() {
        return new LocalizedText(da, en);
    }

    /** Whether a report with this outcome in it may say that all is well. */
    public boolean isFine() {
        return this == PASSED || this == NOT_ASKED;
    }
}

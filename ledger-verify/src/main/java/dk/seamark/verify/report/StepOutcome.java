package dk.seamark.verify.report;

import dk.seamark.text.LocalizedText;

/** How a step went. */
public enum StepOutcome {

    /** All that it checks is as it must be. */
    PASSED("✓"),

    /** Something is not as it must be. */
    FAILED("✗"),

    /** It could not be checked, though it was asked for. */
    IMPOSSIBLE("–"),

    /** It was not asked for. */
    NOT_ASKED("–");

    private final String sign;

    StepOutcome(String sign) {
        this.sign = sign;
    }

    /** A sign, which never stands without the word. */
    public String sign() {
        return sign;
    }

    /** The outcome in a word or two. */
    public LocalizedText word() {
        return switch (this) {
            case PASSED -> Phrases.say("outcome.passed");
            case FAILED -> Phrases.say("outcome.failed");
            case IMPOSSIBLE, NOT_ASKED -> Phrases.say("outcome.not-checked");
        };
    }

    /** Whether a report with this outcome in it may say that all is well. */
    public boolean isFine() {
        return this == PASSED || this == NOT_ASKED;
    }
}

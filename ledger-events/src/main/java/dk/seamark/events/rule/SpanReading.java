package dk.seamark.events.rule;

import java.util.regex.Pattern;

/** Which periods a rule over a span of years asks figures of. */
public enum SpanReading {

    /** All of them, as the rules up to version 4 did. */
    EVERY_PERIOD,

    /** Those in which the plan follows up on the indicator, as the rules do from version 5 on. */
    FOLLOWED_UP;

    private static final Pattern BEFORE = Pattern.compile("[1-4]");

    /**
     * The reading of a version of the target rules.
     *
     * @param ruleVersion the version as an issued pack names it
     */
    public static SpanReading of(String ruleVersion) {
        return BEFORE.matcher(ruleVersion).matches() ? EVERY_PERIOD : FOLLOWED_UP;
    }
}

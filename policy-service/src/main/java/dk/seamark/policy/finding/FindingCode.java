package dk.seamark.policy.finding;

import dk.seamark.events.wire.Coded;

/**
 * What can be worth a second look in a plan. The list, with what a plan owner does about each, is in
 * docs/findings.md.
 */
public enum FindingCode implements Coded {

    /** A track or the secretariat lies with a centre that the plan does not name. */
    CENTRE_UNKNOWN("centre-unknown", Severity.BLOCKING),

    /** An indicator's name states a number that none of its rules has. */
    NAME_SAYS_ANOTHER_NUMBER("name-says-another-number", Severity.WARNING),

    /** A target's words state a number that its rule does not have. */
    WORDING_SAYS_ANOTHER_NUMBER("wording-says-another-number", Severity.WARNING),

    /** A "%" can be percent or percentage points. */
    READING_OPEN("reading-open", Severity.WARNING),

    /** A rule allows a gap and does not say how large. */
    TOLERANCE_OPEN("tolerance-open", Severity.WARNING),

    /** A target holds only if relevant, and that is not decided. */
    RELEVANCE_OPEN("relevance-open", Severity.WARNING),

    /** A rule compares with another period, and the plan does not say which way is better. */
    DIRECTION_OPEN("direction-open", Severity.WARNING),

    /** A rule is met by figures that are worse by the component's direction. */
    RULE_AGAINST_DIRECTION("rule-against-direction", Severity.WARNING),

    /** A rule goes the other way than the target's words. */
    RULE_AGAINST_WORDS("rule-against-words", Severity.WARNING),

    /** A target's words go the other way than the component's direction. */
    DIRECTION_DIFFERS("direction-differs", Severity.WARNING),

    /** "So many more" of a count that is neither said to be all there are nor those of the period. */
    COUNTING_OPEN("counting-open", Severity.WARNING),

    /** A range is stated, and not which end must be reached. */
    RANGE_OPEN("range-open", Severity.WARNING),

    /** A baseline is of the period that the first target judges, or later. */
    BASELINE_AFTER_TARGET("baseline-after-target", Severity.WARNING),

    /** A rule counts from a baseline that the component does not have. */
    BASELINE_MISSING("baseline-missing", Severity.WARNING),

    /** A period of the plan is judged by no target date. */
    YEAR_WITHOUT_TARGET("year-without-target", Severity.WARNING),

    /** A target's date lies inside a period, and the target judges the one before it. */
    DATE_INSIDE_PERIOD("date-inside-period", Severity.WARNING),

    /** A target's date follows a year in which its indicator is not measured, and the target judges an earlier one. */
    DATE_BETWEEN_ROUNDS("date-between-rounds", Severity.WARNING),

    /** An indicator's words say that it is measured every so many years, and its rounds say something else. */
    ROUNDS_DIFFER("rounds-differ", Severity.WARNING),

    /** A target's words say an average over some years, and its rule takes none, or one of other years. */
    AVERAGE_DIFFERS("average-differs", Severity.WARNING),

    /** A target's words name the best or the worst quarter of a group, and its rule compares with no such boundary. */
    QUARTILE_DIFFERS("quartile-differs", Severity.WARNING),

    /** The plan sets no target for a date. */
    DATE_WITHOUT_TARGET("date-without-target", Severity.NOTE);

    private final String code;
    private final Severity severity;

    FindingCode(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    @Override
    public String code() {
        return code;
    }

    /** How much it matters. */
    public Severity severity() {
        return severity;
    }
}

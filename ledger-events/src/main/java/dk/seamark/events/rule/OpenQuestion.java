package dk.seamark.events.rule;

import dk.seamark.events.wire.Kind;

/** Why a target is undecided: what must be known, or who must decide what the plan means. */
public sealed interface OpenQuestion {

    /**
     * A figure to compare with is missing. Whoever delivers figures can answer it.
     *
     * @param reference what it would be to the judged figure
     * @param absent the missing figure
     */
    @Kind("reference-missing")
    record ReferenceMissing(Reference reference, Absent absent) implements OpenQuestion {}

    /**
     * The plan says "%", and percent and percentage points give different verdicts. The plan owner
     * can have it decided.
     *
     * @param asPercent the working if it is read as percent
     * @param asPoints the working if it is read as percentage points
     */
    @Kind("reading")
    record ReadingOpen(Comparison asPercent, Comparison asPoints) implements OpenQuestion {}

    /**
     * A change in percent was asked for, and it would be one of zero. Whoever delivers figures can say
     * whether the zero is right; the plan owner can have the percentage read as points.
     *
     * @param reference what the zero is to the judged figure
     * @param zero the figure that is zero
     */
    @Kind("percent-of-zero")
    record PercentOfZero(Reference reference, Measured zero) implements OpenQuestion {}

    /**
     * The plan asks for so many more, and does not say whether the figure counts all there are or
     * those that came in the period; the two give different verdicts. The plan owner can have it
     * decided.
     *
     * @param asStock the judgement if all there are were counted
     * @param asFlow the judgement if those of the period were counted
     */
    @Kind("counting")
    record CountingOpen(Judgement asStock, Judgement asFlow) implements OpenQuestion {}

    /**
     * The plan names a range, and its two ends give different verdicts. The plan owner can have it
     * decided which end must be reached.
     *
     * @param lowerEnd the working if the lower end is enough
     * @param upperEnd the working if the upper end must be reached
     */
    @Kind("enough")
    record EnoughOpen(Comparison lowerEnd, Comparison upperEnd) implements OpenQuestion {}

    /**
     * The plan names no tolerance. The target is met from a tolerance of this distance on, and not
     * met below it. The plan owner can have it decided.
     *
     * @param distance the distance that a tolerance would be held against
     */
    @Kind("tolerance")
    record ToleranceOpen(Distance distance) implements OpenQuestion {}

    /**
     * The plan does not say which way is better, and the two ways give different verdicts. The plan
     * owner can have it decided.
     *
     * @param ifHigher the working if more is better
     * @param ifLower the working if less is better
     */
    @Kind("direction")
    record DirectionOpen(Comparison ifHigher, Comparison ifLower) implements OpenQuestion {}

    /**
     * The target holds only if relevant, and nobody decided whether it is. The plan owner can have
     * it decided; if it is not relevant, there is no target.
     *
     * @param ifRelevant the judgement if it is relevant
     */
    @Kind("relevance")
    record RelevanceOpen(Judgement ifRelevant) implements OpenQuestion {}
}

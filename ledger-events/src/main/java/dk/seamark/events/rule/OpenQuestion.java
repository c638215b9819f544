package dk.seamark.events.rule;

import dk.seamark.events.wire.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a target is undecided: a missing figure or a missing decision, and who can supply it. */
public sealed interface OpenQuestion {

    /**
     * A figure to compare with is missing. Whoever delivers figures can supply it.
     *
     * @param reference its relation to the judged figure
     * @param absent the missing figure
     */
    @Kind("reference-missing")
    record ReferenceMissing(Reference reference, Absent absent) implements OpenQuestion {}

    /**
     * Figures of earlier periods are missing that an average is made of. Whoever delivers figures can supply them.
     *
     * @param absent the missing figures, at least one, in the order of their periods
     */
    @Kind("periods-missing")
    record PeriodsMissing(List<Absent> absent) implements OpenQuestion {

        /** Copies the list. */
        public PeriodsMissing {
            absent = List.copyOf(absent);
        }
    }

    /**
     * A break in the series lies between the judged figure and the one to compare with. The plan owner can obtain a
     * decision that the two are compared all the same.
     *
     * @param reference the relation of the figure beyond the break to the judged figure; null where the two are parts
     *     of one sum or average
     * @param beyond the figure beyond the break; in a sum or an average, the last one that is
     */
    @Kind("across-break")
    record AcrossBreak(@Nullable Reference reference, BeyondBreak beyond) implements OpenQuestion {}

    /**
     * The plan says "%", and percent and percentage points give different verdicts. The plan owner can obtain a
     * decision.
     *
     * @param asPercent the working if it is read as percent
     * @param asPoints the working if it is read as percentage points
     */
    @Kind("reading")
    record ReadingOpen(Comparison asPercent, Comparison asPoints) implements OpenQuestion {}

    /**
     * The rule asks for a change in percent of a figure that is zero, which is undefined. Whoever delivers figures can
     * check whether the zero is right; the plan owner can obtain a decision to read the percentage as points.
     *
     * @param reference the relation of the zero to the judged figure
     * @param zero the figure that is zero
     */
    @Kind("percent-of-zero")
    record PercentOfZero(Reference reference, Measured zero) implements OpenQuestion {}

    /**
     * The plan asks for a number more, and does not say whether the figure counts a stock or a flow; the two give
     * different verdicts. The plan owner can obtain a decision.
     *
     * @param asStock the judgement if the figure counts a stock
     * @param asFlow the judgement if the figure counts a flow
     */
    @Kind("counting")
    record CountingOpen(Judgement asStock, Judgement asFlow) implements OpenQuestion {}

    /**
     * The plan names a range, and its two ends give different verdicts. The plan owner can obtain a decision on which
     * end must be reached.
     *
     * @param lowerEnd the working if the lower end is enough
     * @param upperEnd the working if the upper end must be reached
     */
    @Kind("enough")
    record EnoughOpen(Comparison lowerEnd, Comparison upperEnd) implements OpenQuestion {}

    /**
     * The plan names no tolerance. The target would be met with a tolerance of this distance or more, and not met with
     * a smaller one. The plan owner can obtain a decision.
     *
     * @param distance the distance to compare a tolerance with
     */
    @Kind("tolerance")
    record ToleranceOpen(Distance distance) implements OpenQuestion {}

    /**
     * The plan does not say whether higher or lower is better, and the two give different verdicts. The plan owner can
     * obtain a decision.
     *
     * @param ifHigher the working if higher is better
     * @param ifLower the working if lower is better
     */
    @Kind("direction")
    record DirectionOpen(Comparison ifHigher, Comparison ifLower) implements OpenQuestion {}

    /**
     * The target holds only if relevant, and nobody decided whether it is. The plan owner can obtain a decision; if it
     * is not relevant, there is no target.
     *
     * @param ifRelevant the judgement if it is relevant
     */
    @Kind("relevance")
    record RelevanceOpen(Judgement ifRelevant) implements OpenQuestion {}
}

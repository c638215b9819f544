package dk.seamark.policy.plan;

import dk.seamark.events.plan.Rounds;
import dk.seamark.events.rule.Reference;
import dk.seamark.events.rule.SpanRule;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.kit.problem.Violation;
import dk.seamark.policy.document.FieldPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks that the periods whose figures a rule takes are ones whose figures can be recorded. */
public final class RulePeriods {

    private RulePeriods() {}

    /** The first year whose figures can be recorded: that of the terms, or the year before the plan. */
    public static int firstFigures(@Nullable Integer figuresFrom, int firstYear) {
        return figuresFrom == null ? firstYear - 1 : figuresFrom;
    }

    /**
     * The violation of sums and averages of years whose figures cannot be recorded, or of none; empty if they fit.
     *
     * @param first the first year whose figures can be recorded
     * @param judged the period that the target judges, the last of each sum and average
     */
    public static List<Violation> spans(TargetRule rule, int first, ReportingPeriod judged, FieldPath at) {
        int last = judged.year();
        boolean outside = rule.parts().stream()
                .anyMatch(
                        part -> part instanceof SpanRule span && (span.firstYear() < first || span.firstYear() > last));
        return outside
                ? List.of(Violation.of(at.text(), "sum-outside-plan", Integer.toString(first), Integer.toString(last)))
                : List.of();
    }

    /**
     * The violation of a comparison with the year before, of an indicator that is not measured each year; empty if
     * there is none.
     *
     * @param rounds the indicator's rounds; null if it is measured in each period
     */
    public static List<Violation> rounds(TargetRule rule, @Nullable Rounds rounds, FieldPath at) {
        boolean yearBefore = rule.parts().stream()
                .anyMatch(part ->
                        part.heldAgainst().filter(Reference.YEAR_BEFORE::equals).isPresent());
        return rounds != null && yearBefore
                ? List.of(Violation.of(at.text(), "year-before-of-rounds", Integer.toString(rounds.everyYears())))
                : List.of();
    }
}

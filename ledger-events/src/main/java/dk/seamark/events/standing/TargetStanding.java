package dk.seamark.events.standing;

import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.rule.Verdict;
import dk.seamark.events.value.Decision;
import dk.seamark.events.wire.Kind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A target of an indicator for a date. */
public sealed interface TargetStanding {

    /** The date of the target. */
    LocalDate targetDate();

    /** The period that it judges, as {@code ReportingPeriod.toString()}. */
    String period();

    /** The target in the plan's words. */
    String wording();

    /** The words as a rule. */
    TargetRule rule();

    /**
     * The latest decision that revised the target or settled what it leaves open; null if it is unchanged since the
     * plan was approved.
     */
    @Nullable
    Decision decision();

    /**
     * A target of the judged period, or of an earlier one.
     *
     * @param targetDate the date of the target
     * @param period the period that it judges, as {@code ReportingPeriod.toString()}
     * @param wording the target in the plan's words
     * @param rule the words as a rule
     * @param decision the latest decision that revised it or settled what it leaves open; null if there is none
     * @param verdict the verdict
     */
    @Kind("judged")
    record Judged(
            LocalDate targetDate,
            String period,
            String wording,
            TargetRule rule,
            @Nullable Decision decision,
            Verdict verdict)
            implements TargetStanding {}

    /**
     * A target of a period after the judged one.
     *
     * @param targetDate the date of the target
     * @param period the period that it will judge, as {@code ReportingPeriod.toString()}
     * @param wording the target in the plan's words
     * @param rule the words as a rule
     * @param decision the latest decision that revised it or settled what it leaves open; null if there is none
     */
    @Kind("ahead")
    record Ahead(
            LocalDate targetDate,
            String period,
            String wording,
            TargetRule rule,
            @Nullable Decision decision) implements TargetStanding {}
}

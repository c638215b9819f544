package dk.seamark.events.standing;

import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.rule.Verdict;
import dk.seamark.events.value.Decision;
import dk.seamark.events.wire.Kind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A target of an indicator for a date. */
public sealed interface TargetStanding {

    /** The date of the target; it judges the period that ends just before it. */
    LocalDate targetDate();

    /** The period that it judges, as {@code ReportingPeriod.toString()}. */
    String period();

    /** The plan's words. */
    String wording();

    /** What the words ask. */
    TargetRule rule();

    /**
     * The decision that revised it last, or settled what its words leave open; null if it is as the plan
     * was approved.
     */
    @Nullable
    Decision decision();

    /**
     * A target of the judged period, or of one before it.
     *
     * @param targetDate the date of the target
     * @param period the period that it judges, as {@code ReportingPeriod.toString()}
     * @param wording the plan's words
     * @param rule what the words ask
     * @param decision the decision that revised it last, or settled what its words leave open; null if none did
     * @param verdict what there is to say of it
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
     * @param wording the plan's words
     * @param rule what the words ask
     * @param decision the decision that revised it last, or settled what its words leave open; null if none did
     */
    @Kind("ahead")
    record Ahead(
            LocalDate targetDate,
            String period,
            String wording,
            TargetRule rule,
            @Nullable Decision decision) implements TargetStanding {}
}

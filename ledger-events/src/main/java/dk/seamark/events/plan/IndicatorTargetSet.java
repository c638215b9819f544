package dk.seamark.events.plan;

import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.value.Cadence;
import dk.seamark.events.value.Reason;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.wire.WireType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The target of an indicator of a drafted plan was set for a date, or replaced.
 *
 * @param municipality the municipality's key
 * @param planId the plan
 * @param indicatorId the indicator
 * @param targetDate the date of the target
 * @param wording the plan's own words
 * @param rule the wording as a rule that can be evaluated
 * @param judges the period that it judges, as {@code ReportingPeriod.toString()}: the last one that has ended before
 *     the date; null in events from before this field existed, and means the one that contains the day before the date
 */
@WireType(name = "policy.indicator-target-set")
public record IndicatorTargetSet(
        String municipality,
        String planId,
        String indicatorId,
        LocalDate targetDate,
        String wording,
        TargetRule rule,
        @Nullable String judges)
        implements TargetEvent {

    /** A target that does not say which period it judges, as in events from before it did. */
    public IndicatorTargetSet(
            String municipality,
            String planId,
            String indicatorId,
            LocalDate targetDate,
            String wording,
            TargetRule rule) {
        this(municipality, planId, indicatorId, targetDate, wording, rule, null);
    }

    /**
     * The period that it judges.
     *
     * @param followedUp the cadence of its plan
     * @throws IllegalArgumentException if it judges none
     */
    public ReportingPeriod judged(Cadence followedUp) {
        return ReportingPeriod.ofTarget(judges, targetDate, followedUp);
    }

    /** The same target with other words and another rule. */
    public IndicatorTargetSet with(String otherWording, TargetRule otherRule) {
        return new IndicatorTargetSet(municipality, planId, indicatorId, targetDate, otherWording, otherRule, judges);
    }

    @Override
    public Reason why() {
        return Reason.NONE;
    }
}

package dk.seamark.events.plan;

import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.value.Decision;
import dk.seamark.events.value.Reason;
import dk.seamark.events.value.TextRef;
import dk.seamark.events.wire.WireType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A target of an approved plan was revised by a decision.
 *
 * @param municipality the municipality's key
 * @param planId the plan
 * @param indicatorId the indicator
 * @param targetDate the date of the target
 * @param wording the target's new words
 * @param rule the new wording as a rule
 * @param reason why, in the plan owner's words
 * @param decision by whom, when, in which case
 * @param judges the period that it judges, as {@code ReportingPeriod.toString()}; null in events from before this field
 *     existed, and leaves that as it was
 */
@WireType(name = "policy.indicator-target-revised")
public record IndicatorTargetRevised(
        String municipality,
        String planId,
        String indicatorId,
        LocalDate targetDate,
        String wording,
        TargetRule rule,
        TextRef reason,
        Decision decision,
        @Nullable String judges)
        implements TargetEvent {

    /** A revision that does not say which period the target judges, as in events from before it did. */
    public IndicatorTargetRevised(
            String municipality,
            String planId,
            String indicatorId,
            LocalDate targetDate,
            String wording,
            TargetRule rule,
            TextRef reason,
            Decision decision) {
        this(municipality, planId, indicatorId, targetDate, wording, rule, reason, decision, null);
    }

    @Override
    public Reason why() {
        return new Reason(null, reason);
    }
}

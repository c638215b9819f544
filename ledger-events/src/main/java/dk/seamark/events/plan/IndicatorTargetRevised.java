package dk.seamark.events.plan;

import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.value.Decision;
import dk.seamark.events.value.Reason;
import dk.seamark.events.value.TextRef;
import dk.seamark.events.wire.WireType;
import java.time.LocalDate;

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
        Decision decision)
        implements TargetEvent {

    @Override
    public Reason why() {
        return new Reason(null, reason);
    }
}

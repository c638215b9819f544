package dk.seamark.events.plan;

import dk.seamark.events.rule.Answer;
import dk.seamark.events.value.Decision;
import dk.seamark.events.value.Reason;
import dk.seamark.events.value.TextRef;
import dk.seamark.events.wire.WireType;

/**
 * An approved plan was amended by a decision. Issued packs stay as they are; packs made from now on see the plan with
 * the amendment, from the period or date that it names.
 *
 * @param municipality the municipality's key
 * @param planId the plan
 * @param amendment what was changed
 * @param reason why, in the plan owner's words
 * @param decision by whom, when, in which case
 */
@WireType(name = "policy.plan-amended")
public record PlanAmended(String municipality, String planId, Amendment amendment, TextRef reason, Decision decision)
        implements PlanLifecycleEvent {

    @Override
    public Reason why() {
        return new Reason(null, reason);
    }

    /** This event with the decided answer filled in for what its amendment leaves open. */
    public PlanAmended answered(String indicatorId, Answer answer) {
        Amendment now = amendment.answered(indicatorId, answer);
        return now.equals(amendment) ? this : new PlanAmended(municipality, planId, now, reason, decision);
    }
}

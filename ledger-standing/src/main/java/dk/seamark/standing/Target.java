package dk.seamark.standing;

import dk.seamark.events.plan.IndicatorTargetRevised;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.plan.TargetReadingDecided;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.value.Decision;
import org.jspecify.annotations.Nullable;

/**
 * The current terms of a target.
 *
 * @param wording its words
 * @param rule its words as a rule
 * @param revisedBy the latest decision that revised it or settled what it leaves open; null if it is unchanged since
 *     the plan was approved
 * @param judges the period that it judges; null if it does not say, and means the one that contains the day before its
 *     date
 */
record Target(
        String wording,
        TargetRule rule,
        @Nullable Decision revisedBy,
        @Nullable String judges) {

    /** The target that an event sets. */
    static Target of(IndicatorTargetSet event) {
        return new Target(event.wording(), event.rule(), null, event.judges());
    }

    /** The target with other terms; it judges what it did if the event does not say. */
    Target revised(IndicatorTargetRevised event) {
        String period = event.judges() == null ? judges : event.judges();
        return new Target(event.wording(), event.rule(), event.decision(), period);
    }

    /** The target with the decided answer filled in; the target itself if it does not leave that open. */
    Target answered(TargetReadingDecided decided) {
        TargetRule answered = rule.answered(decided.answer());
        return answered.equals(rule) ? this : new Target(wording, answered, decided.decision(), judges);
    }
}

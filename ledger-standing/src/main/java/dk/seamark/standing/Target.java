package dk.seamark.standing;

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
 */
record Target(String wording, TargetRule rule, @Nullable Decision revisedBy) {

    /** The target with the decided answer filled in; the target itself if it does not leave that open. */
    Target answered(TargetReadingDecided decided) {
        TargetRule answered = rule.answered(decided.answer());
        return answered.equals(rule) ? this : new Target(wording, answered, decided.decision());
    }
}

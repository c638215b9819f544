package dk.seamark.standing;

import dk.seamark.events.plan.TargetReadingDecided;
import dk.seamark.events.rule.TargetRule;
import dk.seamark.events.value.Decision;
import org.jspecify.annotations.Nullable;

/**
 * A target as it holds now.
 *
 * @param wording its words
 * @param rule what they ask
 * @param revisedBy the decision that revised it last, or decided what it left open; null if it is as
 *     the plan was approved
 */
record Target(String wording, TargetRule rule, @Nullable Decision revisedBy) {

    /** The target with what was decided; itself if it does not ask that. */
    Target answered(TargetReadingDecided decided) {
        TargetRule answered = rule.answered(decided.answer());
        return answered.equals(rule) ? this : new Target(wording, answered, decided.decision());
    }
}

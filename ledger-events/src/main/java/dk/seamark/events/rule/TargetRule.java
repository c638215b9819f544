package dk.seamark.events.rule;

/**
 * A target that a machine can judge: the sentence of a plan, taken apart. The family is closed, and
 * whoever reads it must say what each member means.
 */
public sealed interface TargetRule permits Condition, IfRelevant, NoTarget, Qualitative {

    /**
     * Judges the target on the evidence. The same evidence always gives the same verdict; nothing
     * that the plan leaves open is guessed.
     */
    Verdict judge(Evidence evidence);

    /**
     * This rule with a decision in the place of what it leaves open; the rule as it is where it has no
     * such place. A later decision takes the place of an earlier one.
     */
    default TargetRule answered(Answer answer) {
        return this;
    }
}

package dk.seamark.events.rule;

/**
 * A target that a machine can judge: the sentence of a plan, taken apart. The family is closed, and
 * whoever reads it must say what each member means.
 */
public sealed interface TargetRule permits Condition, IfRelevant, NoTarget {

    /**
     * Judges the target on the evidence. The same evidence always gives the same verdict; nothing
     * that the plan leaves open is guessed.
     */
    Verdict judge(Evidence evidence);
}

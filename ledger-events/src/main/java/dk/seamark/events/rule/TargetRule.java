package dk.seamark.events.rule;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A target that a machine can judge: the sentence of a plan, taken apart. The family is closed, and
 * says of itself what others need to know of it: nobody asks which member a rule is.
 */
public sealed interface TargetRule permits Condition, IfRelevant, Unjudged {

    /**
     * Judges the target on the evidence. The same evidence always gives the same verdict; nothing
     * that the plan leaves open is guessed.
     */
    Verdict judge(Evidence evidence);

    /**
     * This rule with a decision in the place of what it leaves open; the rule as it is where it has no
     * such place. A later decision takes the place of an earlier one.
     */
    TargetRule answered(Answer answer);

    /** The places that it has for decisions, open and filled, in the order of its parts. */
    List<AnswerPlace> places();

    /** The simple conditions in it, in their order, whether or not it holds; empty if it has none. */
    List<SimpleCondition> parts();

    /** What figures must meet; empty if nothing, and while nobody decided whether it holds. */
    Optional<Condition> binding();

    /** The ids of the components whose figures it asks for, in order; empty if it asks for none. */
    SortedSet<String> components();

    /** Whether there is something to fulfil, or may be; "-" and "not relevant" ask nothing. */
    default boolean asksSomething() {
        return !components().isEmpty();
    }
}

package dk.seamark.events.rule;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A target as a rule that can be evaluated: the plan's sentence, parsed. The family is sealed, and its methods return
 * everything that other code needs, so that no caller switches over the kinds of rule.
 */
public sealed interface TargetRule permits Condition, IfRelevant, Unjudged {

    /**
     * Judges the target on the evidence. The same evidence always gives the same verdict; what the plan leaves open is
     * never guessed.
     */
    Verdict judge(Evidence evidence);

    /**
     * This rule with the answer filled in; the rule itself if it has no place for the answer. A later answer replaces
     * an earlier one.
     */
    TargetRule answered(Answer answer);

    /** The places that decisions can fill, open and filled, in the order of the rule's parts. */
    List<AnswerPlace> places();

    /** The simple conditions of the rule, in order, whether or not it applies; empty if it has none. */
    List<SimpleCondition> parts();

    /**
     * The condition that figures must meet; empty if there is none, or while nobody decided whether the rule applies.
     */
    Optional<Condition> binding();

    /** The ids of the components whose figures the rule uses, sorted; empty if it uses none. */
    SortedSet<String> components();

    /** Whether there is, or may be, something to fulfil; false for "-" and "not relevant". */
    default boolean asksSomething() {
        return !components().isEmpty();
    }
}

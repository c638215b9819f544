package dk.seamark.events.rule;

import java.util.SortedSet;

/** A rule that figures fulfil or do not fulfil, once all of them are known and nothing is open. */
public sealed interface Condition extends TargetRule
        permits AtLeast,
                MoreThan,
                AtLeastAbove,
                NotBelowComparator,
                NoWorseThanPrevious,
                BetterThanPrevious,
                GapWithin,
                AllOf {

    @Override
    Judgement judge(Evidence evidence);

    /** The ids of the components whose figures it weighs. */
    SortedSet<String> components();
}

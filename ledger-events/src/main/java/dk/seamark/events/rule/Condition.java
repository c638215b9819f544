package dk.seamark.events.rule;

import java.util.SortedSet;

/** A rule that figures fulfil or do not fulfil, once all of them are known and nothing is open. */
public sealed interface Condition extends TargetRule
        permits AtLeast,
                MoreThan,
                AtMost,
                LessThan,
                Fulfilled,
                AtLeastAbove,
                NotBelowComparator,
                NoWorseThanPrevious,
                BetterThanPrevious,
                ChangesBy,
                GapWithin,
                GapSmallerThanPrevious,
                GapClosedBy,
                AllOf {

    @Override
    Judgement judge(Evidence evidence);

    @Override
    default Condition answered(Answer answer) {
        return this;
    }

    /** The ids of the components whose figures it weighs. */
    SortedSet<String> components();
}

package dk.seamark.events.rule;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** A rule that uses no figures. */
public sealed interface Unjudged extends TargetRule permits NoTarget, Qualitative {

    @Override
    default TargetRule answered(Answer answer) {
        return this;
    }

    @Override
    default List<AnswerPlace> places() {
        return List.of();
    }

    @Override
    default List<SimpleCondition> parts() {
        return List.of();
    }

    @Override
    default Optional<Condition> binding() {
        return Optional.empty();
    }

    @Override
    default SortedSet<String> components() {
        return new TreeSet<>();
    }
}

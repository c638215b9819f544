package dk.seamark.events.rule;

import dk.seamark.events.wire.Kind;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Met if every one of several conditions is met: the gap is smaller in oral Danish, in written Danish and in
 * mathematics.
 *
 * @param conditions the conditions, at least two, in display order
 */
@Kind("all-of")
public record AllOf(List<Condition> conditions) implements Condition {

    /** @throws IllegalArgumentException if there are fewer than two conditions */
    public AllOf {
        conditions = List.copyOf(conditions);
        if (conditions.size() < 2) {
            throw new IllegalArgumentException("all-of needs at least two conditions");
        }
    }

    @Override
    public Judgement judge(Evidence evidence) {
        return Judgement.allOf(
                conditions.stream().map(condition -> condition.judge(evidence)).toList());
    }

    @Override
    public Condition answered(Answer answer) {
        return new AllOf(
                conditions.stream().map(condition -> condition.answered(answer)).toList());
    }

    @Override
    public List<AnswerPlace> places() {
        return conditions.stream()
                .flatMap(condition -> condition.places().stream())
                .toList();
    }

    @Override
    public List<SimpleCondition> parts() {
        return conditions.stream()
                .flatMap(condition -> condition.parts().stream())
                .toList();
    }

    @Override
    public SortedSet<String> components() {
        SortedSet<String> all = new TreeSet<>();
        conditions.forEach(condition -> all.addAll(condition.components()));
        return all;
    }
}

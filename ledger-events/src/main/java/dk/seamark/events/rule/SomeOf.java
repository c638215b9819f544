package dk.seamark.events.rule;

import dk.seamark.events.wire.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Met if a stated number of several conditions is met: any of them ("enten … eller"), or at least two of three.
 *
 * @param least how many must be met, from 1; where all must be, it is {@link AllOf}
 * @param conditions the conditions, at least two, in display order
 */
@Kind("some-of")
public record SomeOf(int least, List<Condition> conditions) implements Condition {

    /** @throws IllegalArgumentException if there are fewer than two conditions, or none of them must be met */
    public SomeOf {
        conditions = List.copyOf(conditions);
        if (conditions.size() < 2 || least < 1) {
            throw new IllegalArgumentException("some-of needs at least two conditions, of which one must be met");
        }
    }

    @Override
    public Judgement judge(Evidence evidence) {
        return Judgement.someOf(
                least,
                conditions.stream().map(condition -> condition.judge(evidence)).toList());
    }

    @Override
    public Condition answered(Answer answer) {
        return new SomeOf(
                least,
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
    public List<BigDecimal> counted() {
        return List.of(BigDecimal.valueOf(least), BigDecimal.valueOf(conditions.size()));
    }

    @Override
    public SortedSet<String> components() {
        SortedSet<String> all = new TreeSet<>();
        conditions.forEach(condition -> all.addAll(condition.components()));
        return all;
    }
}

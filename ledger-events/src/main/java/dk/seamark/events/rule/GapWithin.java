package dk.seamark.events.rule;

import dk.seamark.events.rule.OpenQuestion.ToleranceOpen;
import dk.seamark.events.wire.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figures of two groups are no further apart than a tolerance: well-being "uden væsentlig forskel". Where nobody
 * decided the tolerance, the target is met if the distance is zero and otherwise undecided.
 *
 * @param component the one group's component
 * @param other the other group's component, in the same unit
 * @param tolerance the largest distance allowed, from 0, in that unit; null while undecided
 */
@Kind("gap-within")
public record GapWithin(
        String component, String other, @Nullable BigDecimal tolerance) implements GapRule {

    @Override
    public Judgement judge(Evidence evidence) {
        Datum one = evidence.current(component);
        Datum two = evidence.current(other);
        if (!(one instanceof Measured first) || !(two instanceof Measured second)) {
            return new Judgement.NotMeasured(RuleContext.absent(one, two), List.of());
        }
        Distance distance = new Distance(first, second);
        if (tolerance != null) {
            return within(distance, tolerance);
        }
        if (distance.exact().signum() == 0) {
            return within(distance, BigDecimal.ZERO);
        }
        return Judgement.open(new ToleranceOpen(distance));
    }

    private static Judgement within(Distance distance, BigDecimal tolerance) {
        return Judgement.of(new Comparison(distance, Relation.AT_MOST, new Bound.Stated(tolerance)));
    }

    @Override
    public Condition answered(Answer answer) {
        return answer instanceof Answer.ToleranceIs is
                        && is.component().equals(component)
                        && is.other().equals(other)
                ? new GapWithin(component, other, is.tolerance())
                : this;
    }

    @Override
    public List<AnswerPlace> places() {
        return List.of(new AnswerPlace.OfTolerance(component, other, tolerance));
    }

    @Override
    public Heading heading() {
        return Heading.CLOSER;
    }

    @Override
    public List<BigDecimal> numbers() {
        return tolerance == null ? List.of() : List.of(tolerance);
    }

    @Override
    public Optional<Reference> heldAgainst() {
        return Optional.empty();
    }
}

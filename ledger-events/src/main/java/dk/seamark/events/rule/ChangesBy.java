package dk.seamark.events.rule;

import dk.seamark.events.wire.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figure rises or falls by at least a given amount from the year before: "øges med mindst 2 % om året". Where
 * nobody decided how the percentage is read, both readings are evaluated; the target is judged if they agree, and
 * undecided if not. A percentage of zero is undefined.
 *
 * @param component the component's id
 * @param way whether it must rise or fall
 * @param least the least change, above zero, in percent or in percentage points
 * @param reading how {@code least} is read; null while undecided
 */
@Kind("changes-by")
public record ChangesBy(
        String component,
        Way way,
        BigDecimal least,
        @Nullable Reading reading) implements ComponentRule {

    @Override
    public Judgement judge(Evidence evidence) {
        return reading != null
                ? against(evidence, reading)
                : Judgement.inEitherReading(
                        against(evidence, Reading.PERCENT), against(evidence, Reading.PERCENTAGE_POINTS));
    }

    private Judgement against(Evidence evidence, Reading as) {
        Relation relation = switch (way) {
            case UP -> Relation.AT_LEAST;
            case DOWN -> Relation.AT_MOST;
        };
        return RuleContext.of(component, evidence).weigh(Reference.YEAR_BEFORE, (figure, before) -> {
            if (as == Reading.PERCENT && before.exact().signum() == 0) {
                return Judgement.open(new OpenQuestion.PercentOfZero(Reference.YEAR_BEFORE, before));
            }
            var bound = new Bound.ChangedBy(before, Reference.YEAR_BEFORE, way, least, as);
            return Judgement.of(new Comparison(figure, relation, bound));
        });
    }

    @Override
    public Condition answered(Answer answer) {
        return answer instanceof Answer.ReadingIs is && is.component().equals(component)
                ? new ChangesBy(component, way, least, is.reading())
                : this;
    }

    @Override
    public List<AnswerPlace> places() {
        return List.of(new AnswerPlace.OfReading(component, least, reading));
    }

    @Override
    public Heading heading() {
        return switch (way) {
            case UP -> Heading.UP;
            case DOWN -> Heading.DOWN;
        };
    }

    @Override
    public List<BigDecimal> numbers() {
        return List.of(least);
    }

    @Override
    public Optional<Reference> heldAgainst() {
        return Optional.of(Reference.YEAR_BEFORE);
    }

    @Override
    public Optional<Demand> demand(StartingPoint start) {
        return Optional.empty();
    }
}

package dk.seamark.events.rule;

import dk.seamark.events.wire.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figure is at least as high as a comparator, or at most a tolerance below it: "på niveau eller max 5 % lavere".
 * Where nobody decided how the percentage is read, both readings are evaluated; the target is judged if they agree, and
 * undecided if not.
 *
 * @param component the component's id, in any unit but yes or no
 * @param tolerance how much lower is allowed, from 0, in percent, or in percentage points where the unit is in percent
 * @param reading how the tolerance is read; null while undecided
 */
@Kind("not-below-comparator")
public record NotBelowComparator(
        String component, BigDecimal tolerance, @Nullable Reading reading) implements ComponentRule {

    @Override
    public Judgement judge(Evidence evidence) {
        RuleContext weighing = RuleContext.of(component, evidence);
        return reading != null
                ? against(weighing, reading)
                : Judgement.inEitherReading(
                        against(weighing, Reading.PERCENT), against(weighing, Reading.PERCENTAGE_POINTS));
    }

    private Judgement against(RuleContext weighing, Reading as) {
        return weighing.against(
                Relation.AT_LEAST, Reference.COMPARATOR, figure -> new Bound.BelowComparator(figure, tolerance, as));
    }

    @Override
    public Condition answered(Answer answer) {
        return answer instanceof Answer.ReadingIs is && is.component().equals(component)
                ? new NotBelowComparator(component, tolerance, is.reading())
                : this;
    }

    /** Without a tolerance both readings are the same, and there is nothing to decide. */
    @Override
    public List<AnswerPlace> places() {
        return tolerance.signum() == 0 ? List.of() : List.of(new AnswerPlace.OfReading(component, tolerance, reading));
    }

    @Override
    public Heading heading() {
        return Heading.UP;
    }

    @Override
    public List<BigDecimal> numbers() {
        return List.of(tolerance);
    }

    @Override
    public Optional<Reference> heldAgainst() {
        return Optional.of(Reference.COMPARATOR);
    }

    @Override
    public Optional<Demand> demand(StartingPoint start) {
        return Optional.empty();
    }
}

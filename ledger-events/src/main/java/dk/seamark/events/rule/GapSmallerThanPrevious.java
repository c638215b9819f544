package dk.seamark.events.rule;

import dk.seamark.events.wire.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One group is less far behind another than in the period before: "mindre forskel end forrige år". The gap of a group
 * that has overtaken the other is negative.
 *
 * @param component the component of the group that is ahead
 * @param other the component of the group that is behind, in the same unit
 */
@Kind("gap-smaller-than-previous")
public record GapSmallerThanPrevious(String component, String other) implements GapRule {

    @Override
    public Judgement judge(Evidence evidence) {
        return GapContext.of(component, other, evidence)
                .weigh(
                        Reference.PREVIOUS_PERIOD,
                        (now, before) -> Judgement.of(new Comparison(
                                now, Relation.LESS_THAN, new Bound.SameGap(before, Reference.PREVIOUS_PERIOD))));
    }

    @Override
    public Condition answered(Answer answer) {
        return this;
    }

    @Override
    public List<AnswerPlace> places() {
        return List.of();
    }

    @Override
    public Heading heading() {
        return Heading.CLOSER;
    }

    @Override
    public List<BigDecimal> numbers() {
        return List.of();
    }

    @Override
    public Optional<Reference> heldAgainst() {
        return Optional.of(Reference.PREVIOUS_PERIOD);
    }
}

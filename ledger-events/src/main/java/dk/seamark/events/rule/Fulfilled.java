package dk.seamark.events.rule;

import dk.seamark.events.wire.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * It is done: "Opfyldt".
 *
 * @param component the component's id, in the unit yes or no
 */
@Kind("fulfilled")
public record Fulfilled(String component) implements ComponentRule {

    @Override
    public Judgement judge(Evidence evidence) {
        return RuleContext.of(component, evidence).against(Relation.AT_LEAST, new Bound.Yes());
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
        return Heading.YES;
    }

    @Override
    public List<BigDecimal> numbers() {
        return List.of();
    }

    @Override
    public Optional<Reference> heldAgainst() {
        return Optional.empty();
    }

    @Override
    public Optional<Demand> demand(StartingPoint start) {
        return Optional.empty();
    }
}

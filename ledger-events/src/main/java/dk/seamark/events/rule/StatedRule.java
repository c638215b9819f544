package dk.seamark.events.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The figure is compared with a value that the plan states. */
public sealed interface StatedRule extends ComponentRule permits AtLeast, MoreThan, AtMost, LessThan {

    /** The required relation of the figure to the value. */
    Relation relation();

    /** The value, in the component's unit. */
    BigDecimal value();

    @Override
    default Judgement judge(Evidence evidence) {
        return RuleContext.of(component(), evidence).against(relation(), new Bound.Stated(value()));
    }

    @Override
    default Condition answered(Answer answer) {
        return this;
    }

    @Override
    default List<AnswerPlace> places() {
        return List.of();
    }

    @Override
    default Heading heading() {
        return switch (relation()) {
            case AT_LEAST, MORE_THAN -> Heading.UP;
            case AT_MOST, LESS_THAN -> Heading.DOWN;
        };
    }

    @Override
    default List<BigDecimal> numbers() {
        return List.of(value());
    }

    @Override
    default Optional<Reference> heldAgainst() {
        return Optional.empty();
    }

    @Override
    default Optional<Demand> demand(StartingPoint start) {
        return Optional.of(new Demand(relation(), value()));
    }
}

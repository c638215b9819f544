package dk.seamark.events.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The figures of several periods, from the first of a year up to the judged one, are put together, and what they come
 * to is compared with a value that the plan states.
 */
public sealed interface SpanRule extends ComponentRule permits SumSince, AverageSince {

    /** The calendar year from which on its figures are taken, not after the judged one. */
    int firstYear();

    /** The required relation to the value. */
    Relation relation();

    /** The value, in the component's unit. */
    BigDecimal value();

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

    /** No figure alone has a number to reach. */
    @Override
    default Optional<Demand> demand(StartingPoint start) {
        return Optional.empty();
    }
}

package dk.seamark.events.rule;

import dk.seamark.events.value.Quartile;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The figure is compared with the boundary of a quarter of a group's figures, which is recorded as its comparator. A
 * figure that is the same as the boundary lies in the quarter that the boundary cuts off: the lowest at the first
 * quartile, the highest at the third.
 */
public sealed interface QuartileRule extends ComponentRule permits InBestQuartile, NotInWorstQuartile {

    /** The boundary that the figure is compared with. */
    Quartile quartile();

    /** The required relation of the figure to the boundary. */
    Relation relation();

    @Override
    default Judgement judge(Evidence evidence) {
        return RuleContext.of(component(), evidence)
                .against(relation(), Reference.COMPARATOR, figure -> new Bound.SameAs(figure, Reference.COMPARATOR));
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
        return List.of();
    }

    /** The 25 of "bedre end 25 % af kommunerne", and the 75 of "bedre end 75 %". */
    @Override
    default List<BigDecimal> counted() {
        return List.of(BigDecimal.valueOf(25), BigDecimal.valueOf(75));
    }

    @Override
    default Optional<Reference> heldAgainst() {
        return Optional.of(Reference.COMPARATOR);
    }

    @Override
    default Optional<Demand> demand(StartingPoint start) {
        return Optional.empty();
    }
}

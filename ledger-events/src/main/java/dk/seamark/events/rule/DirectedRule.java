package dk.seamark.events.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The figure is compared with that of the period before; the component's direction defines what better is. */
public sealed interface DirectedRule extends ComponentRule permits BetterThanPrevious, NoWorseThanPrevious {

    /** The required relation to the figure of the period before if higher is better. */
    Relation ifHigherIsBetter();

    /** The required relation to the figure of the period before if lower is better. */
    Relation ifLowerIsBetter();

    @Override
    default Judgement judge(Evidence evidence) {
        return RuleContext.of(component(), evidence).againstPrevious(ifHigherIsBetter(), ifLowerIsBetter());
    }

    @Override
    default Condition answered(Answer answer) {
        return this;
    }

    @Override
    default List<AnswerPlace> places() {
        return List.of(new AnswerPlace.OfDirection(component()));
    }

    @Override
    default Heading heading() {
        return Heading.BETTER;
    }

    @Override
    default List<BigDecimal> numbers() {
        return List.of();
    }

    @Override
    default Optional<Reference> heldAgainst() {
        return Optional.of(Reference.PREVIOUS_PERIOD);
    }

    @Override
    default Optional<Demand> demand(StartingPoint start) {
        return Optional.empty();
    }
}

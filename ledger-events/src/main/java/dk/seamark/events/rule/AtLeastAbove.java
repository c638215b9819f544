package dk.seamark.events.rule;

import dk.seamark.events.value.Counting;
import dk.seamark.events.wire.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The figure is at least a given amount above a reference: two further initiatives beyond those of 2023; 24 further
 * employees over 511. A stock is compared with the reference plus the amount, a flow with the amount alone. Where the
 * plan does not say which it is, both comparisons are made; the target is judged if they agree, and undecided if not.
 *
 * @param component the component's id
 * @param more the amount, above zero, in the component's unit
 * @param reference the baseline or the previous target's result
 */
@Kind("at-least-above")
public record AtLeastAbove(String component, BigDecimal more, Reference reference) implements ComponentRule {

    @Override
    public Judgement judge(Evidence evidence) {
        RuleContext weighing = RuleContext.of(component, evidence);
        return evidence.counting(component)
                .map(counting -> switch (counting) {
                    case STOCK -> asStock(weighing);
                    case FLOW -> asFlow(weighing);
                })
                .orElseGet(() -> eitherWay(asStock(weighing), asFlow(weighing)));
    }

    private Judgement asStock(RuleContext weighing) {
        return weighing.against(Relation.AT_LEAST, reference, figure -> new Bound.Above(figure, reference, more));
    }

    private Judgement asFlow(RuleContext weighing) {
        return weighing.against(Relation.AT_LEAST, new Bound.Stated(more));
    }

    private static Judgement eitherWay(Judgement asStock, Judgement asFlow) {
        if (asFlow instanceof Judgement.NotMeasured) {
            return asFlow;
        }
        // If both are met or both are not, return the comparison that implies the other: a stock requires more.
        if (asStock instanceof Judgement.Met && asFlow instanceof Judgement.Met) {
            return asStock;
        }
        return asStock instanceof Judgement.NotMet && asFlow instanceof Judgement.NotMet
                ? asFlow
                : Judgement.open(new OpenQuestion.CountingOpen(asStock, asFlow));
    }

    @Override
    public Condition answered(Answer answer) {
        return this;
    }

    @Override
    public List<AnswerPlace> places() {
        return List.of(new AnswerPlace.OfCounting(component));
    }

    @Override
    public Heading heading() {
        return Heading.UP;
    }

    @Override
    public List<BigDecimal> numbers() {
        return List.of(more);
    }

    @Override
    public Optional<Reference> heldAgainst() {
        return Optional.of(reference);
    }

    @Override
    public Optional<Demand> demand(StartingPoint start) {
        BigDecimal baseline = start.baseline();
        return reference == Reference.BASELINE && start.counting() == Counting.STOCK && baseline != null
                ? Optional.of(new Demand(Relation.AT_LEAST, baseline.add(more)))
                : Optional.empty();
    }
}

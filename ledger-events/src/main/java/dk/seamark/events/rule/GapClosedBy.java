package dk.seamark.events.rule;

import dk.seamark.events.wire.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One group catches up with another by an amount within a range: "indhente 1-1½ point". More than the range is met too.
 * Where nobody decided which end is required, both are evaluated; the target is judged if they agree, and undecided if
 * not.
 *
 * @param component the component of the group that is ahead
 * @param other the component of the group that is behind, in the same unit
 * @param least the lower end, above zero, in that unit
 * @param most the upper end, above the lower one, in that unit
 * @param reference the gap to compare with: that at the baseline, in the previous period or at the previous target's
 *     result
 * @param enough which end must be reached; null while undecided
 */
@Kind("gap-closed-by")
public record GapClosedBy(
        String component,
        String other,
        BigDecimal least,
        BigDecimal most,
        Reference reference,
        @Nullable Enough enough) implements GapRule {

    @Override
    public Judgement judge(Evidence evidence) {
        return GapContext.of(component, other, evidence).weigh(reference, (now, before) -> {
            Closing closing = new Closing(before, now);
            if (enough != null) {
                return Judgement.of(against(closing, enough));
            }
            Comparison lower = against(closing, Enough.LOWER_END);
            Comparison upper = against(closing, Enough.UPPER_END);
            if (lower.holds() != upper.holds()) {
                return Judgement.open(new OpenQuestion.EnoughOpen(lower, upper));
            }
            // Return the comparison that implies the other.
            return Judgement.of(upper.holds() ? upper : lower);
        });
    }

    private Comparison against(Closing closing, Enough end) {
        BigDecimal asked = switch (end) {
            case LOWER_END -> least;
            case UPPER_END -> most;
        };
        return new Comparison(closing, Relation.AT_LEAST, new Bound.Stated(asked));
    }

    @Override
    public Condition answered(Answer answer) {
        return answer instanceof Answer.EnoughIs is && is.component().equals(component)
                ? new GapClosedBy(component, other, least, most, reference, is.enough())
                : this;
    }

    @Override
    public List<AnswerPlace> places() {
        return List.of(new AnswerPlace.OfEnough(component, enough));
    }

    @Override
    public Heading heading() {
        return Heading.CLOSER;
    }

    @Override
    public List<BigDecimal> numbers() {
        return List.of(least, most);
    }

    @Override
    public Optional<Reference> heldAgainst() {
        return Optional.of(reference);
    }
}

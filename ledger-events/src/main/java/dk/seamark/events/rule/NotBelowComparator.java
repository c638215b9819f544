package dk.seamark.events.rule;

import dk.seamark.events.Kind;
import dk.seamark.events.rule.OpenQuestion.ReadingOpen;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * The figure is level with a comparator, or at most a tolerance below it: "på niveau eller max 5 %
 * lavere". Where nobody decided how the percentage is read, both readings are worked out; if they
 * agree, that is the judgement, and if they don't, it is undecided.
 *
 * @param component the component's id, in a unit of percent
 * @param tolerance how much lower is allowed, from 0, in percent or percentage points
 * @param reading how the tolerance is read; null while that is open
 */
@Kind("not-below-comparator")
public record NotBelowComparator(
        String component, BigDecimal tolerance, @Nullable Reading reading) implements Condition {

    @Override
    public Judgement judge(Evidence evidence) {
        Weighing weighing = Weighing.of(component, evidence);
        if (reading != null) {
            return against(weighing, reading);
        }
        Judgement asPercent = against(weighing, Reading.PERCENT);
        Judgement asPoints = against(weighing, Reading.PERCENTAGE_POINTS);
        if (asPercent.working().isEmpty()) {
            return asPercent;
        }
        Comparison percent = asPercent.working().getFirst();
        Comparison points = asPoints.working().getFirst();
        if (percent.holds() == points.holds()) {
            return Judgement.allOf(List.of(asPercent, asPoints));
        }
        return new Judgement.Undecided(List.of(new ReadingOpen(percent, points)), List.of());
    }

    private Judgement against(Weighing weighing, Reading as) {
        return weighing.against(
                Relation.AT_LEAST, Reference.COMPARATOR, figure -> new Bound.BelowComparator(figure, tolerance, as));
    }

    @Override
    public SortedSet<String> components() {
        return Weighing.only(component);
    }
}

package dk.seamark.events.rule;

import dk.seamark.events.wire.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The sum of the figures from the first period of a year up to the judged one is held against a stated value: "i alt
 * 100 i perioden". All of the figures are needed, as any of them can be below zero; those of periods that
 * {@linkplain Evidence#resting rest} are none of them, and the sum says which these are. Figures on both sides of a
 * break in the series are of different things and are not added; the sum is open then, once no figure of the judged
 * one's side is missing.
 *
 * @param component the component's id, in a unit whose figures add up
 * @param firstYear the calendar year from which on its figures are added, not after the judged one
 * @param relation the required relation of the sum to the value
 * @param value the value, in the component's unit
 */
@Kind("sum-since")
public record SumSince(String component, int firstYear, Relation relation, BigDecimal value) implements SpanRule {

    @Override
    public Judgement judge(Evidence evidence) {
        List<Measured> figures = new ArrayList<>();
        List<Absent> absent = new ArrayList<>();
        BeyondBreak beyond = null;
        for (ReferenceDatum datum : evidence.since(component, firstYear)) {
            switch (datum) {
                case Measured figure -> figures.add(figure);
                case Absent missing -> absent.add(missing);
                case BeyondBreak other -> beyond = other;
            }
        }
        if (!absent.isEmpty()) {
            return new Judgement.NotMeasured(absent, List.of());
        }
        if (beyond != null) {
            return Judgement.open(new OpenQuestion.AcrossBreak(null, beyond));
        }
        return Judgement.of(new Comparison(
                new Total(figures, evidence.resting(component, firstYear)), relation, new Bound.Stated(value)));
    }
}

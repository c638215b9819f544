package dk.seamark.events.rule;

import dk.seamark.events.wire.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The average of the figures from the first period of a year up to the judged one is held against a stated value: "i
 * gennemsnit mindst 80 % over 2024-2026". Each period counts the same, also where the figures are shares of more or of
 * fewer. While the judged figure is missing it is not measured; while an earlier one is, or counts something else, it
 * is open.
 *
 * @param component the component's id, in any unit but yes or no
 * @param firstYear the calendar year from which on its figures are taken, not after the judged one
 * @param relation the required relation of the average to the value
 * @param value the value, in the component's unit
 */
@Kind("average-since")
public record AverageSince(String component, int firstYear, Relation relation, BigDecimal value) implements SpanRule {

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
        if (evidence.current(component) instanceof Absent) {
            return new Judgement.NotMeasured(absent, List.of());
        }
        List<OpenQuestion> open = new ArrayList<>();
        if (!absent.isEmpty()) {
            open.add(new OpenQuestion.PeriodsMissing(absent));
        }
        if (beyond != null) {
            open.add(new OpenQuestion.AcrossBreak(null, beyond));
        }
        return open.isEmpty()
                ? Judgement.of(new Comparison(
                        new Mean(figures, evidence.resting(component, firstYear)), relation, new Bound.Stated(value)))
                : new Judgement.Undecided(open, List.of());
    }
}

package dk.seamark.pack;

import dk.seamark.events.value.Unit;
import dk.seamark.pack.Chart.Form;
import dk.seamark.pack.Chart.Tick;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Which values the axis of a chart marks: round ones, a few, around all that is drawn. */
final class ChartAxis {

    private static final BigDecimal MOST_STEPS = BigDecimal.valueOf(4);
    private static final List<BigDecimal> ROUND =
            List.of(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.valueOf(5), BigDecimal.TEN);

    private ChartAxis() {}

    /**
     * The marks for these values.
     *
     * @param values the values that are drawn, at least one
     */
    static List<Tick> of(Form form, Unit unit, List<BigDecimal> values, Words words) {
        BigDecimal least = values.stream().reduce(values.getFirst(), BigDecimal::min);
        BigDecimal most = values.stream().reduce(values.getFirst(), BigDecimal::max);
        // How long a column is says how many there are, so it begins at none.
        BigDecimal from = form == Form.COLUMNS ? least.min(BigDecimal.ZERO) : least;
        if (form == Form.LINE) {
            BigDecimal room = room(unit, most.subtract(least));
            from = within(unit, least.subtract(room));
            most = within(unit, most.add(room));
        }
        BigDecimal step = step(most.subtract(from), unit);
        BigDecimal bottom = from.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        BigDecimal top =
                most.divide(step, 0, RoundingMode.CEILING).multiply(step).max(bottom.add(step));
        List<Tick> ticks = new ArrayList<>();
        for (BigDecimal value = bottom; value.compareTo(top) <= 0; value = value.add(step)) {
            ticks.add(new Tick(plain(value), label(value, unit, words)));
        }
        return List.copyOf(ticks);
    }

    /** The value without an exponent and without zeros at its end, as it comes out of JSON again. */
    private static BigDecimal plain(BigDecimal value) {
        return value.setScale(Math.max(0, value.stripTrailingZeros().scale()));
    }

    /** A value as it is shown in a chart, whose title tells the unit: every decimal that it has. */
    static String label(BigDecimal value, Unit unit, Words words) {
        int decimals = Math.max(0, value.stripTrailingZeros().scale());
        return unit == Unit.PERCENT
                ? words.notation().percent(value, decimals)
                : words.notation().number(value, decimals);
    }

    /**
     * How much is left free below and above a line, so that no figure lies on the edge, and so that a small
     * difference is not drawn as a large one.
     */
    private static BigDecimal room(Unit unit, BigDecimal span) {
        BigDecimal shortest = switch (unit) {
            case COUNT, YES_NO -> BigDecimal.TWO;
            case PERCENT -> BigDecimal.TEN;
            case GRADE_POINTS, WELLBEING_SCORE -> new BigDecimal("0.5");
        };
        return span.movePointLeft(1).max(shortest.subtract(span).divide(BigDecimal.TWO, 12, RoundingMode.HALF_UP));
    }

    /** The nearest value that the unit has. */
    private static BigDecimal within(Unit unit, BigDecimal value) {
        return unit.brokenBy(value)
                .map(rule -> switch (rule) {
                    case Unit.UnitRule.AtLeast bound -> bound.least();
                    case Unit.UnitRule.AtMost bound -> bound.most();
                    case Unit.UnitRule.Whole whole -> value.setScale(0, RoundingMode.FLOOR);
                })
                .orElse(value);
    }

    /** One, two or five tens, ones or tenths: the smallest of which no more than four are needed. */
    private static BigDecimal step(BigDecimal span, Unit unit) {
        BigDecimal least = least(unit);
        if (span.signum() == 0) {
            return least;
        }
        BigDecimal quarter = span.divide(MOST_STEPS, 12, RoundingMode.HALF_UP);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(quarter.precision() - quarter.scale() - 1);
        return ROUND.stream()
                .map(round -> round.multiply(power))
                .filter(step -> step.compareTo(quarter) >= 0)
                .findFirst()
                .orElseThrow()
                .max(least);
    }

    /** The step between values that nobody tells apart by a smaller one. */
    private static BigDecimal least(Unit unit) {
        return switch (unit) {
            case COUNT, PERCENT, YES_NO -> BigDecimal.ONE;
            case GRADE_POINTS, WELLBEING_SCORE -> new BigDecimal("0.1");
        };
    }
}

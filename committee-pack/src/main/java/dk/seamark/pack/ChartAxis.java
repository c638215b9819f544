package dk.seamark.pack;

import dk.seamark.events.value.Unit;
import dk.seamark.pack.Chart.Form;
import dk.seamark.pack.Chart.Tick;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Chooses the values to mark on the axis of a chart: a few round ones that enclose everything drawn. */
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
        // The length of a column shows the count, so the axis must begin at zero.
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

    /** The value without an exponent and trailing zeros, so that it is the same after a round trip through JSON. */
    private static BigDecimal plain(BigDecimal value) {
        return value.setScale(Math.max(0, value.stripTrailingZeros().scale()));
    }

    /** A value as a chart shows it: with all of its decimals, without the unit, which is in the title. */
    static String label(BigDecimal value, Unit unit, Words words) {
        int decimals = Math.max(0, value.stripTrailingZeros().scale());
        return unit == Unit.PERCENT
                ? words.notation().percent(value, decimals)
                : words.notation().number(value, decimals);
    }

    /**
     * The margin below and above a line, so that no figure lies on the edge, and a small difference is not drawn as a
     * large one.
     */
    private static BigDecimal room(Unit unit, BigDecimal span) {
        BigDecimal shortest = switch (unit) {
            case COUNT, YES_NO -> BigDecimal.TWO;
            case PERCENT -> BigDecimal.TEN;
            case GRADE_POINTS, WELLBEING_SCORE -> new BigDecimal("0.5");
        };
        return span.movePointLeft(1).max(shortest.subtract(span).divide(BigDecimal.TWO, 12, RoundingMode.HALF_UP));
    }

    /** The value, limited to the range of the unit. */
    private static BigDecimal within(Unit unit, BigDecimal value) {
        return unit.brokenBy(value)
                .map(rule -> switch (rule) {
                    case Unit.UnitRule.AtLeast bound -> bound.least();
                    case Unit.UnitRule.AtMost bound -> bound.most();
                    case Unit.UnitRule.Whole whole -> value.setScale(0, RoundingMode.FLOOR);
                })
                .orElse(value);
    }

    /** The distance between marks: 1, 2 or 5 times a power of ten, the smallest that needs no more than four steps. */
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

    /** The smallest distance between marks that makes sense for the unit. */
    private static BigDecimal least(Unit unit) {
        return switch (unit) {
            case COUNT, PERCENT, YES_NO -> BigDecimal.ONE;
            case GRADE_POINTS, WELLBEING_SCORE -> new BigDecimal("0.1");
        };
    }
}

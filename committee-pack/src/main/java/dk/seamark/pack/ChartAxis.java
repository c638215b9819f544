package dk.seamark.pack;

import dk.seamark.events.value.IndexNumber;
import dk.seamark.events.value.Money;
import dk.seamark.events.value.OwnUnit;
import dk.seamark.events.value.PhysicalUnit;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.Rate;
import dk.seamark.events.value.Score;
import dk.seamark.events.value.TimeSpan;
import dk.seamark.events.value.Unit;
import dk.seamark.pack.Chart.Form;
import dk.seamark.pack.Chart.Tick;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Chooses the values to mark on the axis of a chart: a few round ones that enclose everything drawn. */
final class ChartAxis {

    private static final int MOST_DECIMALS = 6;
    private static final BigDecimal TENTH = new BigDecimal("0.1");
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
        BigDecimal size = least.abs().max(most.abs());
        // The length of a column shows the count, so the axis must begin at zero.
        BigDecimal from = form == Form.COLUMNS ? least.min(BigDecimal.ZERO) : least;
        if (form == Form.LINE) {
            BigDecimal room = room(unit, most.subtract(least), size);
            from = within(unit, least.subtract(room));
            if (least.signum() >= 0 && isOpen(unit)) {
                from = from.max(BigDecimal.ZERO);
            }
            most = within(unit, most.add(room));
        }
        BigDecimal step = step(most.subtract(from), least(unit, size));
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

    /** A value as a chart shows it: with its decimals, at most six, and without the unit, which is in the title. */
    static String label(BigDecimal value, Unit unit, Words words) {
        int decimals = Math.clamp(value.stripTrailingZeros().scale(), 0, MOST_DECIMALS);
        return unit.isInPercent()
                ? words.notation().percent(value, decimals)
                : words.notation().number(value, decimals);
    }

    /**
     * The margin below and above a line, so that no figure lies on the edge, and a small difference is not drawn as a
     * large one.
     */
    private static BigDecimal room(Unit unit, BigDecimal span, BigDecimal size) {
        BigDecimal shortest = switch (unit) {
            case PlainUnit.COUNT, PlainUnit.YES_NO -> BigDecimal.TWO;
            case PlainUnit.PERCENT, PlainUnit.PERCENT_CHANGE -> BigDecimal.TEN;
            case Score.National national -> new BigDecimal("0.5");
            case Score.OnScale scale -> span(scale).divide(BigDecimal.valueOf(8), 12, RoundingMode.HALF_UP);
            case IndexNumber index -> BigDecimal.TEN;
            case OwnUnit own when own.isCount() -> BigDecimal.TWO;
            // These can be of any size, so that only their own size tells what a small difference is.
            case PlainUnit.RATIO -> size.movePointLeft(1);
            case OwnUnit own -> size.movePointLeft(1);
            case TimeSpan time -> size.movePointLeft(1);
            case Rate rate -> size.movePointLeft(1);
            case Money money -> size.movePointLeft(1);
            case PhysicalUnit physical -> size.movePointLeft(1);
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
    private static BigDecimal step(BigDecimal span, BigDecimal least) {
        if (span.signum() == 0) {
            return least;
        }
        BigDecimal quarter = span.divide(MOST_STEPS, 12, RoundingMode.HALF_UP);
        BigDecimal power = power(quarter);
        return ROUND.stream()
                .map(round -> round.multiply(power))
                .filter(step -> step.compareTo(quarter) >= 0)
                .findFirst()
                .orElseThrow()
                .max(least);
    }

    /** The smallest distance between marks that makes sense for the unit. */
    private static BigDecimal least(Unit unit, BigDecimal size) {
        return switch (unit) {
            case PlainUnit.COUNT, PlainUnit.PERCENT, PlainUnit.PERCENT_CHANGE, PlainUnit.YES_NO -> BigDecimal.ONE;
            case Score.National national -> TENTH;
            case Score.OnScale scale -> power(span(scale).movePointLeft(1).divide(BigDecimal.valueOf(4)));
            case IndexNumber index -> BigDecimal.ONE;
            case OwnUnit own when own.isCount() -> BigDecimal.ONE;
            case PlainUnit.RATIO -> thousandth(size);
            case OwnUnit own -> thousandth(size);
            case TimeSpan time -> thousandth(size);
            case Rate rate -> thousandth(size);
            case Money money -> thousandth(size);
            case PhysicalUnit physical -> thousandth(size);
        };
    }

    /** Whether its values may be below zero, without being so as a rule. */
    private static boolean isOpen(Unit unit) {
        return unit instanceof Money || unit instanceof PhysicalUnit || unit == PlainUnit.PERCENT_CHANGE;
    }

    private static BigDecimal thousandth(BigDecimal size) {
        return size.signum() == 0 ? BigDecimal.ONE : power(size).movePointLeft(3);
    }

    private static BigDecimal span(Score.OnScale scale) {
        return scale.most().subtract(scale.least());
    }

    /** The largest power of ten that is not above a number above zero. */
    private static BigDecimal power(BigDecimal number) {
        return BigDecimal.ONE.scaleByPowerOfTen(number.precision() - number.scale() - 1);
    }
}

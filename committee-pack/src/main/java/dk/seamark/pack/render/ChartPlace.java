package dk.seamark.pack.render;

import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.pack.Chart;
import dk.seamark.pack.Chart.Tick;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The coordinates of a chart.
 *
 * @param left the x of the axis
 * @param right the right end of the plot area
 * @param top the y of the highest mark of the axis
 * @param bottom the y of its lowest mark
 * @param first the first eighth of a year at which a period is drawn, counted from the year 0
 * @param last the last of them
 * @param shortest the fewest eighths between two periods that are drawn; a year if there is only one period
 * @param lowest the value of the lowest mark
 * @param highest the value of the highest mark
 */
record ChartPlace(
        double left,
        double right,
        double top,
        double bottom,
        int first,
        int last,
        int shortest,
        double lowest,
        double highest) {

    private static final int EIGHTHS = 8;

    static ChartPlace of(Chart chart, double left, double right, double top, double bottom) {
        List<Integer> times = periods(chart).keySet().stream().toList();
        int shortest = Integer.MAX_VALUE;
        for (int at = 1; at < times.size(); at++) {
            shortest = Math.min(shortest, times.get(at) - times.get(at - 1));
        }
        return new ChartPlace(
                left,
                right,
                top,
                bottom,
                times.getFirst(),
                times.getLast(),
                times.size() > 1 ? shortest : EIGHTHS,
                chart.axis().getFirst().value().doubleValue(),
                chart.axis().getLast().value().doubleValue());
    }

    /** The drawn periods as text, by the eighth of a year at which each is drawn. */
    static TreeMap<Integer, String> periods(Chart chart) {
        TreeMap<Integer, String> periods = new TreeMap<>();
        Stream.concat(
                        chart.lines().stream()
                                .flatMap(line -> line.points().stream())
                                .map(point -> List.of(point.period(), point.periodShown())),
                        chart.targets().stream().map(target -> List.of(target.period(), target.periodShown())))
                .forEach(period -> periods.put(time(period.getFirst()), period.getLast()));
        return periods;
    }

    /**
     * The eighth of a year at which a period is drawn: a quarter in the middle of its quarter, a half in that of its
     * half, a year in that of the year, so that none hides another.
     */
    private static int time(String period) {
        ReportingPeriod read = ReportingPeriod.parse(period);
        return read.year() * EIGHTHS
                + switch (read.part()) {
                    case FIRST_QUARTER -> 1;
                    case FIRST_HALF -> 2;
                    case SECOND_QUARTER -> 3;
                    case YEAR -> 4;
                    case THIRD_QUARTER -> 5;
                    case SECOND_HALF -> 6;
                    case FOURTH_QUARTER -> 7;
                };
    }

    /** The width available for each period. */
    double slot() {
        return (right - left) * shortest / (last - first + shortest);
    }

    double x(int time) {
        return left + slot() / 2 + (right - left - slot()) * (time - first) / Math.max(1, last - first);
    }

    double x(String period) {
        return x(time(period));
    }

    double y(BigDecimal value) {
        return bottom - (bottom - top) * (value.doubleValue() - lowest) / (highest - lowest);
    }

    double y(Tick tick) {
        return y(tick.value());
    }

    /** Whether the second period directly follows the first one of its length. */
    boolean follow(String one, String other) {
        return ReportingPeriod.parse(other)
                .previous()
                .map(ReportingPeriod::toString)
                .filter(one::equals)
                .isPresent();
    }
}

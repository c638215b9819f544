package dk.seamark.pack.render;

import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.pack.Chart;
import dk.seamark.pack.Chart.Tick;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Where things lie in a chart.
 *
 * @param left where the axis stands
 * @param right where the drawn part ends
 * @param top where the highest mark of the axis is
 * @param bottom where its lowest mark is
 * @param first the first quarter of a year that is drawn, counted from the year 0
 * @param last the last one
 * @param shortest the fewest quarters between two periods that are drawn; four if there is one alone
 * @param lowest the lowest value
 * @param highest the highest value
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

    private static final int QUARTERS = 4;

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
                times.size() > 1 ? shortest : QUARTERS,
                chart.axis().getFirst().value().doubleValue(),
                chart.axis().getLast().value().doubleValue());
    }

    /** The periods that something is drawn for, as they are shown, by the quarter of a year that stands for each. */
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

    /** A half lies in the middle of its half, a year in the middle of it all, so that none hides another. */
    private static int time(String period) {
        ReportingPeriod read = ReportingPeriod.parse(period);
        return read.year() * QUARTERS
                + switch (read.part()) {
                    case FIRST_HALF -> 1;
                    case YEAR -> 2;
                    case SECOND_HALF -> 3;
                };
    }

    /** How much room each period has. */
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

    /** Whether nothing lies between the two periods but time of their own kind. */
    boolean follow(String one, String other) {
        return ReportingPeriod.parse(other)
                .previous()
                .map(ReportingPeriod::toString)
                .filter(one::equals)
                .isPresent();
    }
}

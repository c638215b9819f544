package dk.seamark.reporting.disclosure;

import dk.seamark.events.ReportingPeriod;
import dk.seamark.events.Unit;
import dk.seamark.events.standing.FigureStanding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what hangs together among the figures that one pack has of an indicator. */
final class Ties {

    /** With more counts at once than this, every one is taken to hang together with every other. */
    private static final int MOST = 12;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How far shares may be from a hundred for their rounding: a tenth of a point for each. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.1");

    private final Map<Set<String>, Tie> found = new LinkedHashMap<>();

    private final BigDecimal threshold;

    private Ties(int threshold) {
        this.threshold = BigDecimal.valueOf(threshold);
    }

    /**
     * The ties among these figures of one indicator; figures of other periods or series have nothing in common.
     *
     * @param threshold no count is small from this on
     */
    static Collection<Tie> among(List<FigureStanding> figures, int threshold) {
        Ties ties = new Ties(threshold);
        by(figures, figure -> figure.slot().series() + " " + figure.slot().period())
                .forEach(ties::atOnce);
        by(
                        figures,
                        figure -> figure.slot().series() + " " + figure.slot().componentId() + " "
                                + ReportingPeriod.parse(figure.slot().period()).year())
                .forEach(ties::overTheYear);
        return ties.found.values();
    }

    private static Collection<List<FigureStanding>> by(
            List<FigureStanding> figures, Function<FigureStanding, String> key) {
        return figures.stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private void atOnce(List<FigureStanding> figures) {
        List<FigureStanding> counts = of(Unit.COUNT, figures);
        if (counts.size() > MOST) {
            add(new Tie.Whole(counts));
        } else {
            counts.forEach(total -> sums(total, without(total, counts)));
        }
        List<FigureStanding> shares = of(Unit.PERCENT, figures);
        if (shares.size() > MOST) {
            add(new Tie.Whole(shares));
        } else {
            wholes(shares);
        }
    }

    /** The halves of a year are parts of the whole. */
    private void overTheYear(List<FigureStanding> figures) {
        List<FigureStanding> counts = of(Unit.COUNT, figures);
        counts.stream()
                .filter(figure -> isYear(figure))
                .forEach(year -> sums(
                        year, counts.stream().filter(figure -> !isYear(figure)).toList()));
    }

    private static boolean isYear(FigureStanding figure) {
        return ReportingPeriod.parse(figure.slot().period()).part() == ReportingPeriod.Part.YEAR;
    }

    private void sums(FigureStanding total, List<FigureStanding> others) {
        for (int chosen = 1; chosen < 1 << others.size(); chosen++) {
            List<FigureStanding> parts = chosen(others, chosen);
            // Two small counts are the same by chance, and nobody would take them for one.
            boolean known = parts.size() > 1 || total.figure().value().compareTo(threshold) >= 0;
            if (known && sum(parts).compareTo(total.figure().value()) == 0) {
                add(new Tie.Sum(parts, total));
            }
        }
    }

    private void wholes(List<FigureStanding> shares) {
        for (int chosen = 1; chosen < 1 << shares.size(); chosen++) {
            List<FigureStanding> parts = chosen(shares, chosen);
            BigDecimal allowed = ROUNDING.multiply(BigDecimal.valueOf(parts.size()));
            if (parts.size() > 1 && sum(parts).subtract(HUNDRED).abs().compareTo(allowed) <= 0) {
                add(new Tie.Whole(parts));
            }
        }
    }

    private void add(Tie tie) {
        found.putIfAbsent(tie.ids(), tie);
    }

    private static BigDecimal sum(List<FigureStanding> figures) {
        return figures.stream().map(figure -> figure.figure().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<FigureStanding> of(Unit unit, List<FigureStanding> figures) {
        return figures.stream().filter(figure -> figure.figure().unit() == unit).toList();
    }

    private static List<FigureStanding> without(FigureStanding one, List<FigureStanding> all) {
        return all.stream().filter(figure -> !figure.equals(one)).toList();
    }

    private static List<FigureStanding> chosen(List<FigureStanding> all, int bits) {
        List<FigureStanding> chosen = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if ((bits & 1 << i) != 0) {
                chosen.add(all.get(i));
            }
        }
        return chosen;
    }
}

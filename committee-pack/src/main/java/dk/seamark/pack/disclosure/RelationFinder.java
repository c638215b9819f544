package dk.seamark.pack.disclosure;

import dk.seamark.events.standing.FigureStanding;
import dk.seamark.events.value.ReportingPeriod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the arithmetic relations between figures of one indicator, or of one population. */
final class RelationFinder {

    /**
     * With more counts than this at once, every count is treated as related to every other, as there are too many sums
     * to try.
     */
    private static final int MOST = 8;

    private final Map<Set<String>, LinearRelation> found = new LinkedHashMap<>();

    private final BigDecimal threshold;

    private RelationFinder(int threshold) {
        this.threshold = BigDecimal.valueOf(threshold);
    }

    /**
     * The relations between these figures; figures of different periods or series are not related.
     *
     * @param threshold counts from this number on are not small
     */
    static Collection<LinearRelation> among(List<FigureStanding> figures, int threshold) {
        RelationFinder ties = new RelationFinder(threshold);
        FigureGroups.atOnce(figures).forEach(ties::atOnce);
        FigureGroups.overTheYear(figures).forEach(ties::overTheYear);
        return ties.found.values();
    }

    private void atOnce(List<FigureStanding> figures) {
        List<FigureStanding> counts = counts(figures);
        List<FigureStanding> some =
                counts.stream().filter(count -> !isZero(count)).toList();
        List<FigureStanding> none =
                counts.stream().filter(RelationFinder::isZero).toList();
        if (some.size() > MOST) {
            add(new LinearRelation.Whole(counts));
        } else {
            some.forEach(total -> sums(total, without(total, some), none));
        }
        figures.stream()
                .filter(Shares::isShare)
                .collect(Collectors.groupingBy(
                        share -> share.figure().unit().timesQuotient().orElseThrow(),
                        TreeMap::new,
                        Collectors.toList()))
                .forEach(this::wholes);
    }

    private static boolean isZero(FigureStanding count) {
        return count.figure().value().signum() == 0;
    }

    /** The halves and quarters of a year are parts of the whole year, whichever components they belong to. */
    private void overTheYear(List<FigureStanding> figures) {
        List<FigureStanding> counts = counts(figures);
        List<FigureStanding> partial =
                counts.stream().filter(figure -> !isYear(figure)).toList();
        List<FigureStanding> years =
                counts.stream().filter(RelationFinder::isYear).toList();
        if (partial.size() > MOST && !years.isEmpty()) {
            add(new LinearRelation.Whole(counts));
        } else {
            years.forEach(year -> sums(year, partial, List.of()));
        }
    }

    private static boolean isYear(FigureStanding figure) {
        return ReportingPeriod.parse(figure.slot().period()).part() == ReportingPeriod.Part.YEAR;
    }

    /** @param none counts of zero, which may be parts of any sum */
    private void sums(FigureStanding total, List<FigureStanding> others, List<FigureStanding> none) {
        for (int chosen = 1; chosen < 1 << others.size(); chosen++) {
            List<FigureStanding> parts = chosen(others, chosen);
            if (sum(parts).compareTo(total.figure().value()) != 0) {
                continue;
            }
            if (parts.size() > 1 || !none.isEmpty()) {
                add(new LinearRelation.Sum(
                        Stream.concat(parts.stream(), none.stream()).toList(), total));
            }
            // Two equal small counts are equal by chance, and no reader would treat them as one.
            if (parts.size() == 1 && total.figure().value().compareTo(threshold) >= 0) {
                add(new LinearRelation.Sum(parts, total));
            }
        }
    }

    /** Shares that add up to a hundred (rates to what they are of), or to another share, within their rounding. */
    private void wholes(BigDecimal whole, List<FigureStanding> shares) {
        if (shares.size() > MOST) {
            add(new LinearRelation.Whole(shares));
            return;
        }
        for (int chosen = 1; chosen < 1 << shares.size(); chosen++) {
            List<FigureStanding> parts = chosen(shares, chosen);
            if (parts.size() > 1) {
                if (isAbout(whole, BigDecimal.ZERO, parts)) {
                    add(new LinearRelation.Whole(parts));
                }
                shares.stream()
                        .filter(total -> !parts.contains(total) && isAbout(value(total), rounding(total), parts))
                        .forEach(total -> add(new LinearRelation.Whole(
                                Stream.concat(parts.stream(), Stream.of(total)).toList())));
            }
        }
    }

    private static boolean isAbout(BigDecimal total, BigDecimal rounding, List<FigureStanding> parts) {
        BigDecimal allowed = parts.stream().map(RelationFinder::rounding).reduce(rounding, BigDecimal::add);
        return sum(parts).subtract(total).abs().compareTo(allowed) <= 0;
    }

    /** The largest rounding error: half a unit of the last decimal. */
    private static BigDecimal rounding(FigureStanding share) {
        return BigDecimal.valueOf(5, Math.max(0, value(share).scale()) + 1);
    }

    private static BigDecimal value(FigureStanding figure) {
        return figure.figure().value();
    }

    private void add(LinearRelation tie) {
        found.putIfAbsent(tie.ids(), tie);
    }

    private static BigDecimal sum(List<FigureStanding> figures) {
        return figures.stream().map(figure -> figure.figure().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<FigureStanding> counts(List<FigureStanding> figures) {
        return figures.stream().filter(Shares::isCount).toList();
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

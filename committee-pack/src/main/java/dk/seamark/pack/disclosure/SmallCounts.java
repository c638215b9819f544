package dk.seamark.pack.disclosure;

import dk.seamark.events.figure.Figure;
import dk.seamark.events.standing.FigureStanding;
import dk.seamark.events.value.OwnUnit;
import dk.seamark.events.value.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides which figures are small counts, reveal one, or have changed by one.
 *
 * @param thresholds the number from which on a count may be public
 */
record SmallCounts(Thresholds thresholds, Subjects subjects) {

    /**
     * The threshold that a count in the figure lies under; null if none does.
     *
     * @param beside the indicator's figures of the same series and period
     */
    @Nullable
    Integer below(FigureStanding standing, List<FigureStanding> beside) {
        if (!subjects.isAboutPersons(standing)) {
            return null;
        }
        Figure figure = standing.figure();
        int threshold = thresholds.of(figure);
        boolean small = isNumberOfThings(figure.unit())
                ? isSmall(figure.value(), threshold)
                : isOfFew(standing, threshold)
                        || subjects.countsFor(standing, beside)
                                .map(count -> count.figure().value())
                                .anyMatch(count ->
                                        isOfFew(standing, count, threshold) || isAmongFew(standing, count, threshold));
        return small ? threshold : null;
    }

    /** Whether the numerator or denominator of the figure is small, or the denominator less the numerator is. */
    private boolean isOfFew(FigureStanding standing, int threshold) {
        Figure figure = standing.figure();
        BigDecimal some = figure.numerator();
        BigDecimal all = figure.denominator();
        if ((some != null && subjects.countsPersons(standing) && isSmall(some, threshold))
                || (all != null && subjects.isOutOfPersons(standing) && isSmall(all, threshold))) {
            return true;
        }
        if (all == null || figure.unit().timesQuotient().isEmpty()) {
            return false;
        }
        return some == null
                ? isOfFew(standing, all, threshold)
                // What is counted more than once for each, as in a ratio, leaves no rest.
                : subjects.isAllPersons(standing) && some.compareTo(all) <= 0 && isSmall(all.subtract(some), threshold);
    }

    /** Whether the share could be of few people, or of all but few, if it is a share of this total. */
    private boolean isOfFew(FigureStanding standing, BigDecimal total, int threshold) {
        Figure figure = standing.figure();
        if (figure.unit().timesQuotient().isEmpty() || figure.numerator() != null) {
            return false;
        }
        BigDecimal most = BigDecimal.valueOf(threshold - 1L);
        Range count = Range.ofShare(figure, total);
        return (subjects.countsPersons(standing) && count.least().compareTo(most) <= 0)
                || (subjects.isAllPersons(standing)
                        && count.least().compareTo(total) <= 0
                        && total.subtract(count.most()).compareTo(most) <= 0);
    }

    /** Whether a share whose numerator this count is could have few persons in its denominator. */
    private boolean isAmongFew(FigureStanding standing, BigDecimal count, int threshold) {
        Figure figure = standing.figure();
        if (figure.unit().timesQuotient().isEmpty()
                || figure.denominator() != null
                || subjects.countsPersons(standing)
                || !subjects.isOutOfPersons(standing)) {
            return false;
        }
        BigDecimal most = BigDecimal.valueOf(threshold - 1L);
        return count.signum() > 0 && Range.ofShare(figure, most).most().compareTo(count) >= 0;
    }

    /**
     * Whether the difference to another figure of the same slot is itself a small count, of people who came or went.
     *
     * @param beside the indicator's figures of the same series and period
     */
    boolean isCloseTo(FigureStanding earlier, FigureStanding now, List<FigureStanding> beside) {
        Figure before = earlier.figure();
        Figure after = now.figure();
        int threshold = Math.max(thresholds.of(before), thresholds.of(after));
        if (isNumberOfThings(after.unit())) {
            return isSmallStep(before.value(), after.value(), threshold);
        }
        return (subjects.countsPersons(now) && isSmallStep(before.numerator(), after.numerator(), threshold))
                || (subjects.isOutOfPersons(now) && isSmallStep(before.denominator(), after.denominator(), threshold))
                || (after.unit().timesQuotient().isPresent()
                        && subjects.countsFor(now, beside)
                                .map(total -> total.figure().value())
                                .anyMatch(total -> isSmallStep(
                                        part(before, before.value(), total),
                                        part(after, after.value(), total),
                                        threshold)));
    }

    private static boolean isSmallStep(@Nullable BigDecimal from, @Nullable BigDecimal to, int threshold) {
        return from != null
                && to != null
                && from.compareTo(to) != 0
                && isSmall(from.subtract(to).abs(), threshold);
    }

    private static boolean isSmall(BigDecimal count, int threshold) {
        return count.compareTo(BigDecimal.valueOf(threshold)) < 0;
    }

    /** The part of a total that a share, or a rate, with this value states; zero of what is neither. */
    private static BigDecimal part(Figure of, BigDecimal value, BigDecimal total) {
        return of.unit()
                .timesQuotient()
                .map(times -> value.multiply(total).divide(times))
                .orElse(BigDecimal.ZERO);
    }

    /** Also a number that may have a fraction, as a half of one is fewer than one. */
    private static boolean isNumberOfThings(Unit unit) {
        return unit.isCount() || unit instanceof OwnUnit;
    }

    /** The range of a count whose share of a total was rounded to the share's decimals. */
    record Range(BigDecimal least, BigDecimal most) {

        static Range ofShare(Figure figure, BigDecimal total) {
            BigDecimal share = figure.value();
            BigDecimal half = BigDecimal.valueOf(5, Math.max(0, share.scale()) + 1);
            return new Range(part(figure, share.subtract(half), total), part(figure, share.add(half), total));
        }

        boolean holds(BigDecimal count) {
            return least.compareTo(count) <= 0 && count.compareTo(most) <= 0;
        }
    }
}

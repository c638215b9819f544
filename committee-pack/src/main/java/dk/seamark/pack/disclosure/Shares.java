package dk.seamark.pack.disclosure;

import dk.seamark.events.standing.FigureStanding;
import java.math.BigDecimal;
import java.util.List;

/** What a share reveals about counts beside it. */
final class Shares {

    private Shares() {}

    /** Whether the count is the share's numerator, or the denominator less the numerator. */
    static boolean isCountOf(FigureStanding share, FigureStanding count) {
        BigDecimal some = share.figure().numerator();
        BigDecimal total = share.figure().denominator();
        BigDecimal value = count.figure().value();
        return isCount(count)
                && some != null
                && (value.compareTo(some) == 0 || (total != null && value.compareTo(total.subtract(some)) == 0));
    }

    /** Whether the count could be the part of a total beside it that the share states, or the rest of that total. */
    static boolean isCountBy(FigureStanding share, FigureStanding count, List<FigureStanding> beside) {
        return isShare(share)
                && isCount(count)
                && beside.stream()
                        .filter(total -> isCount(total) && !total.equals(count))
                        .anyMatch(total -> tells(share, total, count));
    }

    /** Whether the share of this total is this count, or the total less this count. */
    static boolean tells(FigureStanding share, FigureStanding total, FigureStanding count) {
        BigDecimal whole = total.figure().value();
        SmallCounts.Range range = SmallCounts.Range.ofShare(share.figure(), whole);
        return range.holds(count.figure().value())
                || range.holds(whole.subtract(count.figure().value()));
    }

    /** A count as a whole number. */
    static long count(FigureStanding count) {
        return count.figure().value().longValueExact();
    }

    /** The range of a count, or of the count that a share of a total stands for. */
    static SmallCounts.Range of(FigureStanding figure, FigureStanding total) {
        return isCount(figure)
                ? new SmallCounts.Range(figure.figure().value(), figure.figure().value())
                : SmallCounts.Range.ofShare(figure.figure(), total.figure().value());
    }

    /** Whether the figure is a number of things. */
    static boolean isCount(FigureStanding figure) {
        return figure.figure().unit().isCount();
    }

    /** Whether the figure is a part of a total by that total, whatever it is multiplied with: a share, a rate. */
    static boolean isShare(FigureStanding figure) {
        return figure.figure().unit().timesQuotient().isPresent();
    }
}

package dk.seamark.pack.disclosure;

import dk.seamark.events.standing.FigureStanding;
import dk.seamark.events.value.Unit;
import java.math.BigDecimal;
import java.util.List;

/** What a share says of counts that stand beside it. */
final class Shares {

    private Shares() {}

    /** Whether a count is the number above the line of a share, or what that leaves of the number below it. */
    static boolean isCountOf(FigureStanding share, FigureStanding count) {
        BigDecimal some = share.figure().numerator();
        BigDecimal total = share.figure().denominator();
        BigDecimal value = count.figure().value();
        return count.figure().unit() == Unit.COUNT
                && some != null
                && (value.compareTo(some) == 0 || (total != null && value.compareTo(total.subtract(some)) == 0));
    }

    /** Whether a count is what the share could be of, or leave out of, a total beside it. */
    static boolean isCountBy(FigureStanding share, FigureStanding count, List<FigureStanding> beside) {
        return share.figure().unit() == Unit.PERCENT
                && count.figure().unit() == Unit.COUNT
                && beside.stream()
                        .filter(total -> total.figure().unit() == Unit.COUNT && !total.equals(count))
                        .anyMatch(total -> tells(share, total, count));
    }

    /** Whether a share of a total is this count, or all but this count. */
    static boolean tells(FigureStanding share, FigureStanding total, FigureStanding count) {
        BigDecimal whole = total.figure().value();
        SmallCounts.Range range = SmallCounts.Range.ofShare(share.figure().value(), whole);
        return range.holds(count.figure().value())
                || range.holds(whole.subtract(count.figure().value()));
    }

    /** A count's number. */
    static long count(FigureStanding count) {
        return count.figure().value().longValueExact();
    }

    /** Between which numbers a count lies, or that which a share tells of a total. */
    static SmallCounts.Range of(FigureStanding figure, FigureStanding total) {
        return figure.figure().unit() == Unit.COUNT
                ? new SmallCounts.Range(figure.figure().value(), figure.figure().value())
                : SmallCounts.Range.ofShare(
                        figure.figure().value(), total.figure().value());
    }
}

package dk.seamark.indicator.recordfigures.sheet;

import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The periods of a template. */
final class SheetPeriods {

    /** The largest number of periods in one file: as many quarters as a plan of five years has, or twenty years. */
    static final int MOST = 20;

    private SheetPeriods() {}

    /**
     * The periods from one to another of the same length, in order.
     *
     * @param to the last one; null for the first alone
     * @throws Refusal 400 if the last is before the first or of another length, or if there are too many
     */
    static List<ReportingPeriod> of(ReportingPeriod from, @Nullable ReportingPeriod to) {
        if (to == null) {
            return List.of(from);
        }
        if (to.cadence() != from.cadence() || to.compareTo(from) < 0) {
            throw Refusal.malformed(Violation.of("to", "sheet-periods", from));
        }
        List<ReportingPeriod> periods = new ArrayList<>();
        for (int year = from.year(); year <= to.year() && periods.size() <= MOST; year++) {
            ReportingPeriod.of(year, from.cadence()).stream()
                    .filter(period -> period.compareTo(from) >= 0 && period.compareTo(to) <= 0)
                    .forEach(periods::add);
        }
        if (periods.size() > MOST) {
            throw Refusal.malformed(Violation.of("to", "sheet-periods-too-many", MOST));
        }
        return periods;
    }

    /** The name of a file with them, without its ending. Ids have plain letters only. */
    static String name(String planId, String centreId, List<ReportingPeriod> periods) {
        String last = periods.size() == 1 ? "" : "_" + periods.getLast();
        return planId + "_" + centreId + "_" + periods.getFirst() + last;
    }
}

package dk.seamark.pack.disclosure;

import dk.seamark.events.standing.FigureStanding;
import dk.seamark.events.value.ReportingPeriod;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds small counts that are differences between figures of one group. */
final class Residuals {

    private final List<Residual> found = new ArrayList<>();
    private final Collection<LinearRelation> ties;
    private final Subjects subjects;
    private final String group;
    private final int threshold;

    private Residuals(String group, Collection<LinearRelation> ties, Subjects subjects, int threshold) {
        this.group = group;
        this.ties = ties;
        this.subjects = subjects;
        this.threshold = threshold;
    }

    /**
     * The residuals among these figures about persons. Any two counts are treated as a part and its whole, unless they
     * belong to one sum; and so are all counts but one, and that one.
     *
     * @param ties the sums among them
     */
    static List<Residual> among(
            String group,
            List<FigureStanding> figures,
            Collection<LinearRelation> ties,
            Subjects subjects,
            int threshold) {
        Residuals rests = new Residuals(group, ties, subjects, threshold);
        List<FigureStanding> counts = figures.stream()
                .filter(figure -> Shares.isCount(figure) && Shares.count(figure) >= threshold)
                .toList();
        FigureGroups.atOnce(counts).forEach(some -> rests.atOnce(some, figures));
        List<FigureStanding> flows =
                counts.stream().filter(count -> !subjects.isStock(count)).toList();
        FigureGroups.overTheYear(flows).forEach(some -> rests.overTheYear(some, figures));
        return rests.found;
    }

    /**
     * If several counts are still to come, their sum reveals something about each of them while it is small for that
     * many.
     */
    private void atOnce(List<FigureStanding> counts, List<FigureStanding> figures) {
        FigureStanding first = counts.getFirst();
        List<FigureStanding> beside = figures.stream()
                .filter(figure -> figure.slot().series() == first.slot().series()
                        && figure.slot().period().equals(first.slot().period()))
                .toList();
        int missing = subjects.missing(group, beside, first.slot().series());
        for (FigureStanding total : counts) {
            List<FigureStanding> others =
                    counts.stream().filter(count -> !count.equals(total)).toList();
            List<FigureStanding> shares = beside.stream()
                    .filter(share -> standsForACount(share, total, beside))
                    .toList();
            others.forEach(part -> look(List.of(part), total, limit(missing)));
            if (others.size() + shares.size() > 1) {
                look(Stream.concat(others.stream(), shares.stream()).toList(), total, limit(missing - shares.size()));
            }
        }
    }

    private long limit(int missing) {
        return Math.max(threshold, missing * (threshold - 1L) + 1);
    }

    /** Whether a share stands for a count that has no figure of its own. */
    private boolean standsForACount(FigureStanding share, FigureStanding total, List<FigureStanding> beside) {
        return Shares.isShare(share)
                && subjects.isAllPersons(share)
                && beside.stream()
                        .filter(count -> Shares.isCount(count) && !count.equals(total))
                        .noneMatch(count ->
                                Shares.of(share, total).holds(count.figure().value()));
    }

    /** If several parts of the year are still to come, their sum reveals something while it is small for that many. */
    private void overTheYear(List<FigureStanding> figures, List<FigureStanding> all) {
        Map<Boolean, List<FigureStanding>> years = figures.stream()
                .collect(Collectors.partitioningBy(
                        figure -> ReportingPeriod.parse(figure.slot().period()).part() == ReportingPeriod.Part.YEAR));
        List<FigureStanding> partial = years.getOrDefault(false, List.of());
        for (FigureStanding year : years.getOrDefault(true, List.of())) {
            partial.forEach(part -> look(List.of(part), year, limit(toCome(part, all))));
            FigureGroups.by(partial, subjects::series).stream()
                    .filter(several -> several.size() > 1)
                    .forEach(several -> look(several, year, limit(toCome(several.getFirst(), all))));
        }
    }

    /** How many parts of a year that are as long as this one have no figure of its series. */
    private int toCome(FigureStanding part, List<FigureStanding> all) {
        ReportingPeriod period = ReportingPeriod.parse(part.slot().period());
        long recorded = all.stream()
                .filter(other -> subjects.series(other).equals(subjects.series(part)))
                .map(other -> ReportingPeriod.parse(other.slot().period()))
                .filter(other -> other.year() == period.year() && other.cadence() == period.cadence())
                .distinct()
                .count();
        return ReportingPeriod.of(period.year(), period.cadence()).size() - (int) recorded;
    }

    private void look(List<FigureStanding> parts, FigureStanding total, long limit) {
        long least = 0;
        long most = 0;
        for (FigureStanding part : parts) {
            SmallCounts.Range range = Shares.of(part, total);
            long from = range.least().setScale(0, RoundingMode.CEILING).longValueExact();
            long to = range.most().setScale(0, RoundingMode.FLOOR).longValueExact();
            if (from > to) {
                // It is not a share of this total.
                return;
            }
            least += from;
            most += to;
        }
        long rest = Shares.count(total) - least;
        if (rest > 0 && rest < limit && !addUp(parts, total)) {
            found.add(new Residual(parts, total, least, most, limit));
        }
    }

    /** Whether they belong to one sum, so that the difference between them has a figure of its own, or is zero. */
    private boolean addUp(List<FigureStanding> parts, FigureStanding total) {
        return ties.stream()
                .filter(tie -> tie instanceof LinearRelation.Sum)
                .map(LinearRelation::figures)
                .anyMatch(sum -> sum.contains(total) && sum.containsAll(parts));
    }
}

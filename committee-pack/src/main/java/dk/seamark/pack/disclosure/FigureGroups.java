package dk.seamark.pack.disclosure;

import dk.seamark.events.standing.FigureStanding;
import dk.seamark.events.value.ReportingPeriod;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Figures of one series that may have something to do with each other, in the order in which they came. */
final class FigureGroups {

    private FigureGroups() {}

    /** Those of a period. */
    static Collection<List<FigureStanding>> atOnce(List<FigureStanding> figures) {
        return by(
                figures, figure -> figure.slot().series() + " " + figure.slot().period());
    }

    /** Those of a year and of its halves. */
    static Collection<List<FigureStanding>> overTheYear(List<FigureStanding> figures) {
        return by(
                figures,
                figure -> figure.slot().series() + " "
                        + ReportingPeriod.parse(figure.slot().period()).year());
    }

    /** Those that have the same key. */
    static Collection<List<FigureStanding>> by(List<FigureStanding> figures, Function<FigureStanding, String> key) {
        return figures.stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
                .values();
    }
}

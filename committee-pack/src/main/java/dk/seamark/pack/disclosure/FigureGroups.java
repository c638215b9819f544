package dk.seamark.pack.disclosure;

import dk.seamark.events.standing.FigureStanding;
import dk.seamark.events.value.ReportingPeriod;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Groups figures of one series that may be related. Groups and figures keep their order. */
final class FigureGroups {

    private FigureGroups() {}

    /** Groups by period. */
    static Collection<List<FigureStanding>> atOnce(List<FigureStanding> figures) {
        return by(
                figures, figure -> figure.slot().series() + " " + figure.slot().period());
    }

    /** Groups by year, including the year's halves and quarters. */
    static Collection<List<FigureStanding>> overTheYear(List<FigureStanding> figures) {
        return by(
                figures,
                figure -> figure.slot().series() + " "
                        + ReportingPeriod.parse(figure.slot().period()).year());
    }

    /** Groups by a key. */
    static Collection<List<FigureStanding>> by(List<FigureStanding> figures, Function<FigureStanding, String> key) {
        return figures.stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
                .values();
    }
}

package dk.seamark.reporting.disclosure;

import dk.seamark.events.ComponentDefinition;
import dk.seamark.events.Counts;
import dk.seamark.events.Unit;
import dk.seamark.events.standing.FigureStanding;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.standing.Standing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What figures of some packs are about, as the plan says: persons, unless it says that something else is counted. */
final class Subjects {

    private final Map<String, ComponentDefinition> components = new HashMap<>();

    /** @param now the definitions that hold; an earlier pack's hold for figures that are no longer there */
    Subjects(Standing now, List<Published> earlier) {
        Stream.concat(earlier.stream().map(Published::standing), Stream.of(now))
                .flatMap(standing -> standing.tracks().stream())
                .flatMap(track -> track.indicators().stream())
                .forEach(this::read);
    }

    private void read(IndicatorStanding standing) {
        Map<String, ComponentDefinition> own = new HashMap<>();
        standing.indicator().components().forEach(component -> own.put(component.componentId(), component));
        for (FigureStanding figure : standing.figures()) {
            ComponentDefinition component = own.get(figure.slot().componentId());
            if (component != null) {
                components.put(figure.measurementId(), component);
            }
        }
    }

    /** Whether a figure could tell of few people. What is about something else is public, however small. */
    boolean isAboutPersons(FigureStanding figure) {
        ComponentDefinition component = components.get(figure.measurementId());
        return component == null || component.countsPersons();
    }

    /** Whether what stands above a share's line, or a count, is persons. */
    boolean countsPersons(FigureStanding figure) {
        ComponentDefinition component = components.get(figure.measurementId());
        return component == null || component.itsCounts() == Counts.PERSONS;
    }

    /** Whether what stands below a share's line is persons. */
    boolean isOutOfPersons(FigureStanding figure) {
        ComponentDefinition component = components.get(figure.measurementId());
        return component == null || component.itsOutOf() == Counts.PERSONS;
    }

    /** Whether all that a share consists of is persons, so that what it leaves out are persons too. */
    boolean isAllPersons(FigureStanding share) {
        return countsPersons(share) && isOutOfPersons(share);
    }

    /** The counts that a share could be made of: of persons, or also of what else it says that it counts. */
    Stream<FigureStanding> countsFor(FigureStanding share, List<FigureStanding> beside) {
        return beside.stream()
                .filter(figure -> figure.figure().unit() == Unit.COUNT)
                .filter(count -> countsPersons(count) || !isAllPersons(share));
    }
}

package dk.seamark.pack.disclosure;

import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.Counts;
import dk.seamark.events.standing.FigureStanding;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.value.Counting;
import dk.seamark.events.value.Series;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the figures of some packs are about, according to the plans: persons, unless a component says that something
 * else is counted, and which population, if it names one.
 */
final class Subjects {

    /** A component of an indicator of a plan. */
    private record Subject(String indicator, ComponentDefinition component) {

        String name() {
            return indicator + "/" + component.componentId();
        }
    }

    private final Map<String, Subject> byMeasurement = new HashMap<>();
    private final Map<String, Map<String, Subject>> byGroup = new LinkedHashMap<>();

    /** @param now the definitions to use; those of an earlier pack are used only for components that no longer exist */
    Subjects(Standing now, List<Published> earlier) {
        Stream.concat(earlier.stream().map(Published::standing), Stream.of(now)).forEach(this::read);
    }

    private void read(Standing standing) {
        standing.tracks().stream()
                .flatMap(track -> track.indicators().stream())
                .forEach(indicator -> read(indicator, indicator(standing, indicator)));
    }

    private void read(IndicatorStanding standing, String indicator) {
        Map<String, Subject> own = new HashMap<>();
        for (ComponentDefinition component : standing.indicator().components()) {
            Subject subject = new Subject(indicator, component);
            own.put(component.componentId(), subject);
            groups(subject)
                    .forEach(group -> byGroup.computeIfAbsent(group, any -> new LinkedHashMap<>())
                            .put(subject.name(), subject));
        }
        for (FigureStanding figure : standing.figures()) {
            // A component that the definition does not have is treated as being about persons.
            byMeasurement.put(
                    figure.measurementId(),
                    own.computeIfAbsent(figure.slot().componentId(), id -> new Subject(indicator, unsaid(id, figure))));
        }
    }

    private static ComponentDefinition unsaid(String id, FigureStanding figure) {
        return new ComponentDefinition(id, id, figure.figure().unit(), 0, null, null, null, null);
    }

    /** An id of the indicator that is unique among all plans. */
    static String indicator(Standing standing, IndicatorStanding indicator) {
        return standing.planId() + "/" + indicator.indicator().indicatorId();
    }

    /** The groups that a component's figures belong to: its indicator, and its population if it has one. */
    private static List<String> groups(Subject subject) {
        String population = subject.component().population();
        return population == null ? List.of(subject.indicator()) : List.of(subject.indicator(), "people " + population);
    }

    /** The groups that a figure is in: its indicator, and its population. */
    List<String> groups(FigureStanding figure) {
        return groups(of(figure));
    }

    /** The indicators that are linked to this one by shared populations, directly or indirectly, including itself. */
    Set<String> circle(String indicator) {
        Set<String> circle = new TreeSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(indicator));
        while (!next.isEmpty()) {
            String one = next.remove();
            if (circle.add(one)) {
                byGroup.getOrDefault(one, Map.of()).values().stream()
                        .flatMap(subject -> groups(subject).stream())
                        .flatMap(group -> byGroup.getOrDefault(group, Map.of()).values().stream())
                        .forEach(subject -> next.add(subject.indicator()));
            }
        }
        return circle;
    }

    /** An id of the figure's slot that is unique among all plans; its corrections have the same. */
    String slot(FigureStanding figure) {
        return series(figure) + " " + figure.slot().period();
    }

    /** An id that the figures of a component have in common for all periods. */
    String series(FigureStanding figure) {
        return of(figure).name() + " " + figure.slot().series();
    }

    /** How many counts of persons a group should have for a period but does not have. */
    int missing(String group, List<FigureStanding> figures, Series series) {
        Set<String> there = new LinkedHashSet<>();
        figures.forEach(figure -> there.add(of(figure).name()));
        return (int) byGroup.getOrDefault(group, Map.of()).values().stream()
                .filter(subject -> subject.component().unit().isCount()
                        && subject.component().countsPersons()
                        && (series == Series.MUNICIPALITY || subject.component().comparator() != null)
                        && !there.contains(subject.name()))
                .count();
    }

    /** Whether the figure counts a stock, so that the halves of a year do not add up to the year. */
    boolean isStock(FigureStanding figure) {
        return of(figure).component().counting() == Counting.STOCK;
    }

    /** Whether a figure could be about few people. What is about something else is public, however small. */
    boolean isAboutPersons(FigureStanding figure) {
        return of(figure).component().countsPersons();
    }

    /** Whether a count, or a share's numerator, is of persons. */
    boolean countsPersons(FigureStanding figure) {
        return of(figure).component().itsCounts() == Counts.PERSONS;
    }

    /** Whether a share's denominator is of persons. */
    boolean isOutOfPersons(FigureStanding figure) {
        return of(figure).component().itsOutOf() == Counts.PERSONS;
    }

    /** Whether numerator and denominator are both of persons, so that the rest are persons too. */
    boolean isAllPersons(FigureStanding share) {
        return countsPersons(share) && isOutOfPersons(share);
    }

    /**
     * The counts that a share could be calculated from: counts of persons, and of the other things that the share
     * counts.
     */
    Stream<FigureStanding> countsFor(FigureStanding share, List<FigureStanding> beside) {
        return beside.stream().filter(Shares::isCount).filter(count -> countsPersons(count) || !isAllPersons(share));
    }

    private Subject of(FigureStanding figure) {
        return Objects.requireNonNull(byMeasurement.get(figure.measurementId()));
    }
}

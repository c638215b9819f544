package dk.seamark.pack.disclosure;

import dk.seamark.events.standing.FigureStanding;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.standing.Standing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The figures of all packs that must be considered together: those of an indicator, and of other indicators that count
 * the same people.
 *
 * @param indicators the indicators, by {@link Subjects#indicator}
 * @param earlier their figures in each earlier pack, shown or not
 * @param now their figures in the pack to be issued
 * @param together {@code now}, and the latest figure in the earlier packs for every other slot
 * @param known the UUIDs of the measurements that were shown already
 * @param subjects what the figures are about
 */
record LinkedFigures(
        Set<String> indicators,
        List<List<FigureStanding>> earlier,
        List<FigureStanding> now,
        List<FigureStanding> together,
        Set<String> known,
        Subjects subjects) {

    /** The groups of linked figures of the pack to be issued, each once, in the order of the plan. */
    static List<LinkedFigures> of(Standing standing, List<Published> earlier) {
        Subjects subjects = new Subjects(standing, earlier);
        Map<String, List<FigureStanding>> now = figures(standing);
        List<Map<String, List<FigureStanding>>> before =
                earlier.stream().map(pack -> figures(pack.standing())).toList();
        Set<String> known = new HashSet<>();
        earlier.forEach(pack -> known.addAll(pack.shown()));
        List<LinkedFigures> circles = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String indicator : now.keySet()) {
            if (!seen.contains(indicator)) {
                Set<String> indicators = new TreeSet<>(subjects.circle(indicator));
                indicators.add(indicator);
                seen.addAll(indicators);
                circles.add(circle(indicators, before, now, known, subjects));
            }
        }
        return circles;
    }

    private static LinkedFigures circle(
            Set<String> indicators,
            List<Map<String, List<FigureStanding>>> before,
            Map<String, List<FigureStanding>> now,
            Set<String> known,
            Subjects subjects) {
        List<List<FigureStanding>> earlier =
                before.stream().map(pack -> those(indicators, pack)).toList();
        List<FigureStanding> present = those(indicators, now);
        Map<String, FigureStanding> together = new LinkedHashMap<>();
        earlier.forEach(pack -> pack.forEach(figure -> together.put(subjects.slot(figure), figure)));
        present.forEach(figure -> together.put(subjects.slot(figure), figure));
        return new LinkedFigures(indicators, earlier, present, List.copyOf(together.values()), known, subjects);
    }

    private static Map<String, List<FigureStanding>> figures(Standing standing) {
        Map<String, List<FigureStanding>> figures = new LinkedHashMap<>();
        standing.tracks().stream()
                .flatMap(track -> track.indicators().stream())
                .forEach((IndicatorStanding indicator) ->
                        figures.put(Subjects.indicator(standing, indicator), indicator.figures()));
        return figures;
    }

    private static List<FigureStanding> those(Set<String> indicators, Map<String, List<FigureStanding>> pack) {
        return indicators.stream()
                .flatMap(indicator -> pack.getOrDefault(indicator, List.of()).stream())
                .toList();
    }

    /** The sets of figures that a reader sees side by side: those of each pack, and the latest of all packs. */
    List<List<FigureStanding>> views() {
        List<List<FigureStanding>> views = new ArrayList<>(earlier);
        views.add(now);
        if (!together.equals(now)) {
            views.add(together);
        }
        return views;
    }

    /** The figures about persons of each group that has some; a group is an indicator or a population. */
    Map<String, List<FigureStanding>> groups(List<FigureStanding> view) {
        Map<String, List<FigureStanding>> groups = new LinkedHashMap<>();
        view.stream()
                .filter(subjects::isAboutPersons)
                .forEach(figure -> subjects.groups(figure)
                        .forEach(group -> groups.computeIfAbsent(group, any -> new ArrayList<>())
                                .add(figure)));
        return groups;
    }

    /** The figures of a view with the same series, period and group. */
    List<FigureStanding> beside(FigureStanding figure, List<FigureStanding> view) {
        List<String> groups = subjects.groups(figure);
        return view.stream()
                .filter(other -> !other.equals(figure)
                        && other.slot().series() == figure.slot().series()
                        && other.slot().period().equals(figure.slot().period())
                        && subjects.groups(other).stream().anyMatch(groups::contains))
                .toList();
    }

    /** The figures of the same slot that the earlier packs showed. */
    List<FigureStanding> shownOf(FigureStanding figure) {
        String slot = subjects.slot(figure);
        return earlier.stream()
                .flatMap(List::stream)
                .filter(before -> known.contains(before.measurementId())
                        && subjects.slot(before).equals(slot))
                .toList();
    }

    /** Whether a count is larger than any of these that were shown already. */
    boolean isMoreThanWasShown(FigureStanding count, List<FigureStanding> counts) {
        return counts.stream()
                .filter(other -> known.contains(other.measurementId()))
                .allMatch(shown -> Shares.count(shown) < Shares.count(count));
    }

    /** The UUIDs of the measurements in the pack to be issued. */
    Set<String> ids() {
        return now.stream().map(FigureStanding::measurementId).collect(Collectors.toCollection(HashSet::new));
    }
}

package dk.seamark.verify.judge;

import dk.seamark.events.plan.Amendment;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.Exclusion;
import dk.seamark.events.plan.Inclusion;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.Reassignment;
import dk.seamark.events.plan.Redefinition;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.standing.TrackStanding;
import dk.seamark.events.value.ReportingPeriod;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * An amendment of a plan, and what it does to what is followed up on, told apart from the plan's own code.
 *
 * @param amendment the amendment
 * @param from the first period in which it does something
 * @param until the first period in which it does nothing again
 * @param change what it does to the lines of {@link #outline}
 */
record Expectation(
        Amendment amendment, ReportingPeriod from, ReportingPeriod until, UnaryOperator<SortedSet<String>> change) {

    private static final ReportingPeriod NEVER = new ReportingPeriod(2100);

    /**
     * One that fits a plan which follows up on an indicator in the first of these periods.
     *
     * @param centre one of the plan's centres, of all that it ever has
     */
    static Expectation any(
            Random random,
            PlanGenerator plan,
            IndicatorDefined some,
            String centre,
            ReportingPeriod from,
            ReportingPeriod until) {
        String id = some.indicatorId();
        String track = some.trackId();
        String first = from.toString();
        return switch (random.nextInt(6)) {
            case 0 -> of(new Exclusion.IndicatorDropped(id, first), from, lines -> without(lines, "indicator " + id));
            case 1 ->
                new Expectation(
                        new Exclusion.IndicatorPaused(id, first, until.toString()),
                        from,
                        until,
                        lines -> without(lines, "indicator " + id));
            case 2 ->
                of(
                        new Exclusion.TrackDropped(track, first),
                        from,
                        lines -> without(without(lines, "track " + track), " in " + track));
            case 3 ->
                of(
                        new Reassignment.TrackMoved(
                                track, centre, from.lastDay().plusDays(1)),
                        from,
                        lines -> replaced(lines, "track " + track + ": ", "centre " + centre));
            case 4 -> {
                ComponentDefinition component =
                        plan.definition(some.components().getFirst().componentId());
                yield of(
                        new Redefinition.ComponentRedefined(id, component, first),
                        from,
                        lines -> redefined(lines, id, component, first));
            }
            default -> {
                IndicatorDefined added = plan.defined("i7", track);
                yield of(
                        new Inclusion.IndicatorAdded(added, List.of(), first),
                        from,
                        lines -> added(lines, "track " + track + ": ", lines(added)));
            }
        };
    }

    private static Expectation of(Amendment amendment, ReportingPeriod from, UnaryOperator<SortedSet<String>> change) {
        return new Expectation(amendment, from, NEVER, change);
    }

    /** What is followed up on in a period, from what was before the amendment. */
    SortedSet<String> seen(Standing before, ReportingPeriod period) {
        boolean does = !period.firstDay().isBefore(from.firstDay())
                && period.firstDay().isBefore(until.firstDay());
        return does ? change.apply(outline(before)) : outline(before);
    }

    /** A line for each track, component and break. */
    static SortedSet<String> outline(Standing standing) {
        SortedSet<String> lines = new TreeSet<>();
        for (TrackStanding track : standing.tracks()) {
            lines.add("track " + track.track().trackId() + ": centre "
                    + track.track().centreId());
            for (IndicatorStanding each : track.indicators()) {
                lines.addAll(lines(each.indicator()));
                each.itsBreaks()
                        .forEach(broken ->
                                lines.add(line(each.indicator(), broken.componentId()) + "break " + broken.from()));
            }
        }
        return lines;
    }

    private static List<String> lines(IndicatorDefined indicator) {
        return indicator.components().stream()
                .map(component -> line(indicator, component.componentId()) + component.title())
                .toList();
    }

    private static String line(IndicatorDefined indicator, String component) {
        return "indicator %s in %s: %s: ".formatted(indicator.indicatorId(), indicator.trackId(), component);
    }

    private static SortedSet<String> without(SortedSet<String> lines, String part) {
        return lines.stream()
                .filter(line -> !(line + " ").replace(":", " ").contains(part + " "))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<String> replaced(SortedSet<String> lines, String beginning, String end) {
        return lines.stream()
                .map(line -> line.startsWith(beginning) ? beginning + end : line)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<String> added(SortedSet<String> lines, String where, List<String> more) {
        SortedSet<String> all = new TreeSet<>(lines);
        if (lines.stream().anyMatch(line -> line.startsWith(where))) {
            all.addAll(more);
        }
        return all;
    }

    private static SortedSet<String> redefined(
            SortedSet<String> lines, String indicator, ComponentDefinition component, String from) {
        SortedSet<String> all = new TreeSet<>();
        for (String line : lines) {
            String place = line.substring(0, line.lastIndexOf(": ") + 2);
            boolean isIts = place.startsWith("indicator " + indicator + " ")
                    && place.endsWith(": " + component.componentId() + ": ");
            if (isIts) {
                all.add(place + "break " + from);
            }
            all.add(isIts && !line.startsWith(place + "break ") ? place + component.title() : line);
        }
        return all;
    }
}

package dk.seamark.events.plan;

import dk.seamark.events.figure.Figure;
import dk.seamark.events.plan.Continuation.SeriesCarriedOn;
import dk.seamark.events.plan.Exclusion.IndicatorDropped;
import dk.seamark.events.plan.Exclusion.IndicatorPaused;
import dk.seamark.events.plan.Exclusion.TrackDropped;
import dk.seamark.events.plan.Inclusion.ComponentAdded;
import dk.seamark.events.plan.Inclusion.IndicatorAdded;
import dk.seamark.events.plan.Inclusion.IndicatorResumed;
import dk.seamark.events.plan.Inclusion.TargetAdded;
import dk.seamark.events.plan.Inclusion.TrackAdded;
import dk.seamark.events.plan.Inclusion.TrackResumed;
import dk.seamark.events.plan.Reassignment.CentreSplit;
import dk.seamark.events.plan.Reassignment.CentresMerged;
import dk.seamark.events.plan.Reassignment.IndicatorMoved;
import dk.seamark.events.plan.Reassignment.TrackMoved;
import dk.seamark.events.plan.Redefinition.BreakBridged;
import dk.seamark.events.plan.Redefinition.ComponentRedefined;
import dk.seamark.events.plan.Rewording.CentreRenamed;
import dk.seamark.events.plan.Rewording.ComponentReworded;
import dk.seamark.events.plan.Rewording.DisclosureChanged;
import dk.seamark.events.plan.Rewording.IndicatorReworded;
import dk.seamark.events.plan.Rewording.PlanReworded;
import dk.seamark.events.plan.Rewording.TrackReworded;
import dk.seamark.events.plan.Span.PlanEnded;
import dk.seamark.events.plan.Span.PlanExtended;
import dk.seamark.events.rule.AtLeast;
import dk.seamark.events.value.Cadence;
import dk.seamark.events.value.PlainUnit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Amendments and plans as text. The plan of the tables runs from 2023 to 2026; centre a, the secretariat, has track t
 * with indicator i, and centre b has track u with indicator j. Each indicator has the component c.
 */
final class AmendmentText {

    private AmendmentText() {}

    /** The plan before it is amended. */
    static PlanOutline plan() {
        PlanTerms terms = new PlanTerms(
                "p",
                "Plan",
                2023,
                2026,
                null,
                "Udvalget",
                "a",
                List.of(new Centre("a", "A"), new Centre("b", "B")),
                List.of(),
                null,
                "planen");
        return new PlanOutline(
                terms,
                sorted("t", track("t", 1, "a"), "u", track("u", 2, "b")),
                sorted("i", indicator("i", "t"), "j", indicator("j", "u")));
    }

    private static <T> SortedMap<String, T> sorted(String one, T first, String other, T second) {
        SortedMap<String, T> sorted = new TreeMap<>();
        sorted.put(one, first);
        sorted.put(other, second);
        return sorted;
    }

    private static TrackDefined track(String id, int number, String centre) {
        return new TrackDefined(
                "m", "plan", id, number, id, centre, List.of(), List.of(), null, List.of(), "–", Cadence.YEARLY);
    }

    private static IndicatorDefined indicator(String id, String track) {
        return new IndicatorDefined(
                "m", "plan", track, id, id, id, null, List.of(), List.of(component("c")), "–", "–", List.of());
    }

    private static ComponentDefinition component(String title) {
        return component("c", title);
    }

    private static ComponentDefinition component(String id, String title) {
        return new ComponentDefinition(id, title, PlainUnit.COUNT, 0, null, null, "landet", null);
    }

    /** The amendments of a cell, divided by semicolons. */
    static List<Amendment> amendments(String cell) {
        return Arrays.stream(cell.split(";", -1))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .map(phrase -> amendment(phrase.split(" ", -1)))
                .toList();
    }

    private static Amendment amendment(String[] words) {
        return switch (words[0]) {
            case "plan-reworded" -> new PlanReworded(given(words[1]), given(words[2]));
            case "centre-renamed" -> new CentreRenamed(words[1], words[2]);
            case "track-reworded" -> new TrackReworded(words[1], words[2]);
            case "indicator-reworded" -> new IndicatorReworded(words[1], null, words[2], null, null, null);
            case "component-reworded" -> new ComponentReworded(words[1], words[2], given(words[3]), given(words[4]));
            case "disclosure-changed" -> new DisclosureChanged(words[1], words[2], Counts.OTHER, null, null);
            case "track-moved" -> new TrackMoved(words[1], words[2], LocalDate.parse(words[3]));
            case "indicator-moved" -> new IndicatorMoved(words[1], words[2], LocalDate.parse(words[3]));
            case "centres-merged" ->
                new CentresMerged(
                        List.of(words[1].split(",", -1)), new Centre(words[2], words[3]), LocalDate.parse(words[4]));
            case "centre-split" ->
                new CentreSplit(
                        words[1],
                        Arrays.stream(words[2].split(",", -1))
                                .map(id -> new Centre(id, id))
                                .toList(),
                        Arrays.stream(words[3].split(",", -1))
                                .map(each -> new CentreSplit.TrackCentre(each.substring(0, 1), each.substring(2)))
                                .toList(),
                        given(words[4]),
                        LocalDate.parse(words[5]));
            case "track-added" -> new TrackAdded(track(words[1], 3, words[2]), words[3]);
            case "indicator-added" -> new IndicatorAdded(indicator(words[1], words[2]), List.of(), words[3]);
            case "target-added" ->
                new TargetAdded(new IndicatorTargetSet(
                        "m",
                        "plan",
                        words[1],
                        LocalDate.parse(words[2]),
                        "mindst 1",
                        new AtLeast("c", BigDecimal.ONE)));
            case "indicator-resumed" -> new IndicatorResumed(words[1], words[2]);
            case "track-resumed" -> new TrackResumed(words[1], words[2]);
            case "component-added" -> new ComponentAdded(words[1], component(words[2], words[2]), words[3]);
            case "track-dropped" -> new TrackDropped(words[1], words[2]);
            case "indicator-dropped" -> new IndicatorDropped(words[1], words[2]);
            case "indicator-paused" -> new IndicatorPaused(words[1], words[2], words[3]);
            case "plan-extended" -> new PlanExtended(Integer.parseInt(words[1]));
            case "plan-ended" -> new PlanEnded(Integer.parseInt(words[1]));
            case "component-redefined" -> new ComponentRedefined(words[1], component(words[2]), words[3]);
            case "break-bridged" -> new BreakBridged(words[1], "c", words[2]);
            case "series-carried-on" -> carriedOn(words);
            default -> throw new IllegalArgumentException("No amendment: " + words[0]);
        };
    }

    /** An indicator, the first own period, how it is put together, and the figures: 2024=5=2+3 is 5 of 2 and of 3. */
    private static SeriesCarriedOn carriedOn(String[] words) {
        List<CarriedFigure> figures = Arrays.stream(words[4].split(",", -1))
                .map(figure -> carried(figure.split("=", -1)))
                .toList();
        int most =
                figures.stream().mapToInt(figure -> figure.parts().size()).max().orElseThrow();
        Combination combination = words[3].equals("added") ? Combination.ADDED : Combination.SAME;
        return new SeriesCarriedOn(
                words[1],
                "c",
                words[2],
                combination,
                IntStream.range(0, most).mapToObj(AmendmentText::predecessor).toList(),
                figures);
    }

    private static CarriedFigure carried(String[] words) {
        String[] parts = words[2].split("\\+", -1);
        return new CarriedFigure(
                "figure-" + words[0],
                words[0],
                new Figure(
                        new BigDecimal(words[1]),
                        PlainUnit.COUNT,
                        LocalDate.of(2024, 12, 31),
                        "egen",
                        null,
                        null,
                        false),
                IntStream.range(0, parts.length)
                        .mapToObj(each -> new CarriedFigure.Part(
                                "gammel-" + each, "part-" + each, 7, new BigDecimal(parts[each]), null, null))
                        .toList());
    }

    private static Predecessor predecessor(int each) {
        return new Predecessor(
                "gammel-" + each, "Gammel", "plan", "i", "c", "2024", 1, 9, "00", "log+00+AA", 10, "root");
    }

    private static @Nullable String given(String word) {
        return word.equals("-") ? null : word;
    }

    /**
     * A plan: its last year, its centres with an asterisk at the secretariat, then each track with its centre and
     * indicators. A title that is not the id, a component that is not c, and a break stand in brackets.
     */
    static String of(PlanOutline plan) {
        String centres = plan.terms().centres().stream()
                .map(centre -> centre.centreId()
                        + (centre.name().equalsIgnoreCase(centre.centreId()) ? "" : "[" + centre.name() + "]")
                        + (centre.centreId().equals(plan.terms().secretariat()) ? "*" : ""))
                .collect(Collectors.joining(" "));
        String tracks = plan.tracks().values().stream()
                .map(track -> named(track.trackId(), track.title()) + "@" + track.centreId() + indicators(plan, track))
                .collect(Collectors.joining(", "));
        return plan.terms().lastYear() + ": " + centres + ": " + tracks;
    }

    private static String indicators(PlanOutline plan, TrackDefined track) {
        return plan.indicators().values().stream()
                .filter(indicator -> indicator.trackId().equals(track.trackId()))
                .map(indicator -> " " + named(indicator.indicatorId(), indicator.title()) + component(indicator)
                        + breaks(plan, indicator))
                .collect(Collectors.joining());
    }

    private static String component(IndicatorDefined indicator) {
        String title = indicator.components().getFirst().title();
        String more = indicator.components().stream()
                .skip(1)
                .map(component -> "+" + component.title())
                .collect(Collectors.joining());
        return (title.equals("c") ? "" : "[" + title + "]") + more;
    }

    private static String breaks(PlanOutline plan, IndicatorDefined indicator) {
        return plan.breaks().stream()
                .filter(each -> each.indicatorId().equals(indicator.indicatorId()))
                .map(each -> "[brud " + each.from() + "]")
                .collect(Collectors.joining());
    }

    private static String named(String id, String title) {
        return title.equals(id) ? id : id + "[" + title + "]";
    }
}

package dk.seamark.pack;

import dk.seamark.events.plan.CarriedFigure;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.Continuation;
import dk.seamark.events.plan.Continuation.SeriesCarriedOn;
import dk.seamark.events.plan.Predecessor;
import dk.seamark.events.rule.Measured;
import dk.seamark.events.standing.FigureStanding;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says which figures of an indicator are those of municipalities that were merged into this one. */
record CarriedWords(IndicatorStanding standing, Words words) {

    /** A sentence for each series that goes on from those of predecessors; none where no figure of theirs stands. */
    Stream<String> sentences() {
        return standing.itsCarried().stream()
                .flatMap(carried -> last(carried, standingIds()).map(last -> sentence(carried, last)).stream());
    }

    private String sentence(Continuation carried, String last) {
        String component = standing.indicator()
                .component(carried.componentId())
                .map(ComponentDefinition::title)
                .orElse(carried.componentId());
        String packs =
                words.list(carried.predecessors().stream().map(this::withPack).toList());
        return switch (carried) {
            case SeriesCarriedOn series ->
                switch (series.combination()) {
                    case SAME -> words.say("carried.same", component, words.period(last), packs);
                    case ADDED -> words.say("carried.added", component, words.period(last), packs);
                    case SHARES_OF_COUNTS -> words.say("carried.shares", component, words.period(last), packs);
                };
        };
    }

    private String withPack(Predecessor each) {
        return words.say("carried.pack", words.own(each.name()), each.number(), words.period(each.period()));
    }

    private String names(Continuation carried) {
        return words.list(carried.predecessors().stream()
                .map(each -> words.own(each.name()))
                .toList());
    }

    /** The label of a table's row that holds figures of predecessors alone; empty for every other row. */
    Optional<String> row(String componentId, SeriesSegment segment, String label) {
        List<Optional<Continuation>> origins = standing.figures().stream()
                .filter(figure -> figure.slot().componentId().equals(componentId)
                        && figure.slot().series() == Series.MUNICIPALITY
                        && segment.has(figure.slot().period()))
                .map(figure -> standing.carriedOn(figure.measurementId()))
                .toList();
        return origins.isEmpty() || origins.contains(Optional.<Continuation>empty())
                ? Optional.empty()
                : origins.stream()
                        .distinct()
                        .flatMap(Optional::stream)
                        .map(this::names)
                        .reduce((one, other) -> words.list(List.of(one, other)))
                        .map(names -> words.say("figures.carried", label, names));
    }

    /** What is added to the title of a chart that draws these measurements; empty if all are this municipality's. */
    String ofChart(Collection<String> drawn) {
        return said(drawn).map(part -> " " + words.say("chart.carried", part)).collect(Collectors.joining());
    }

    /** What is added to the working of a verdict that rests on these figures; empty if all are this municipality's. */
    String ofWorking(List<Measured> cited) {
        return said(cited.stream().map(Measured::measurementId).toList())
                .map(part -> " " + words.say("working.carried", part))
                .collect(Collectors.joining());
    }

    /** The last period and the names, for each series of which some of these measurements are. */
    private Stream<String> said(Collection<String> measurements) {
        Set<String> these = new HashSet<>(measurements);
        return standing.itsCarried().stream()
                .flatMap(
                        carried -> last(carried, these)
                                .map(last -> words.say("carried.until", words.period(last), names(carried)))
                                .stream());
    }

    /** The last period of those of its figures that are among these measurements; empty if none is. */
    private static Optional<String> last(Continuation carried, Set<String> measurements) {
        return carried.figures().stream()
                .filter(figure -> measurements.contains(figure.measurementId()))
                .map(CarriedFigure::period)
                .map(ReportingPeriod::parse)
                .max(ReportingPeriod::compareTo)
                .map(ReportingPeriod::toString);
    }

    private Set<String> standingIds() {
        return standing.figures().stream().map(FigureStanding::measurementId).collect(Collectors.toUnmodifiableSet());
    }

    /** The sentence on a break in the series of a component: whether it is a merger that breaks it. */
    String ofBreak(ComponentDefinition component, String from) {
        boolean merged = standing.itsCarried().stream()
                .anyMatch(carried -> carried.componentId().equals(component.componentId())
                        && carried.from().equals(from));
        return merged
                ? words.say("break.merger", component.title(), words.period(from))
                : words.say("break", component.title(), words.period(from));
    }
}

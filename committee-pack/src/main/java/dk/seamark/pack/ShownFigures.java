package dk.seamark.pack;

import dk.seamark.events.figure.Figure;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.figure.Share;
import dk.seamark.events.plan.Baseline;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.standing.FigureStanding;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import dk.seamark.pack.TrackSection.FigureRow;
import dk.seamark.pack.TrackSection.FigureTable;
import dk.seamark.pack.disclosure.Disclosure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An indicator's figures as an edition shows them. */
record ShownFigures(IndicatorStanding standing, Disclosure disclosure, Words words) {

    private static final String NONE = "–";

    /** The figures that a target of the period uses, a line each; empty if it uses none. */
    List<String> askedFor(String period, Set<String> asked) {
        List<ComponentDefinition> shown = components().stream()
                .filter(component -> asked.contains(component.componentId()))
                .toList();
        return lines(shown, period, shown.size() > 1);
    }

    /** The figures of the period, and lines for those that its target uses and that are missing. */
    List<String> of(String period, Set<String> asked) {
        List<ComponentDefinition> shown = components().stream()
                .filter(component -> asked.contains(component.componentId()) || has(component.componentId(), period))
                .toList();
        return lines(shown, period, components().size() > 1);
    }

    /** Whether none of the components' baseline figures is withheld. */
    boolean showsBaselines() {
        return standing.figures().stream()
                .filter(this::isBaseline)
                .allMatch(figure -> disclosure.shows(figure.measurementId()));
    }

    private boolean isBaseline(FigureStanding figure) {
        Baseline baseline = component(figure.slot().componentId()).baseline();
        return baseline != null && baseline.period().equals(figure.slot().period());
    }

    /** The components' baseline figures, a line each. */
    List<String> baselines() {
        List<String> lines = new ArrayList<>();
        for (ComponentDefinition component : components()) {
            Baseline baseline = component.baseline();
            if (baseline != null && has(component.componentId(), baseline.period())) {
                lines.addAll(lines(
                        List.of(component), baseline.period(), components().size() > 1));
            }
        }
        return List.copyOf(lines);
    }

    private List<String> lines(List<ComponentDefinition> shown, String period, boolean named) {
        List<String> lines = new ArrayList<>();
        for (ComponentDefinition now : shown) {
            ComponentDefinition component = component(now.componentId(), period);
            Optional<String> own = shown(component, Series.MUNICIPALITY, period);
            lines.add(named ? component.title() + ": " + own.orElse(NONE) : own.orElse(words.say("figures.none")));
            shown(component, Series.COMPARATOR, period)
                    .ifPresent(figure -> lines.add(label(component, Series.COMPARATOR) + ": " + figure));
        }
        return List.copyOf(lines);
    }

    /**
     * A table with a column for each period that has a figure, and a row for each series that has one. Breaks part a
     * series in rows, so that nobody reads on from one figure to another that counts something else.
     */
    FigureTable table() {
        List<String> periods = standing.figures().stream()
                .map(figure -> figure.slot().period())
                .distinct()
                .map(ReportingPeriod::parse)
                .sorted()
                .map(ReportingPeriod::toString)
                .toList();
        List<FigureRow> rows = new ArrayList<>();
        for (ComponentDefinition component : components()) {
            for (Series series : Series.values()) {
                for (SeriesSegment segment : SeriesSegment.of(component.componentId(), standing)) {
                    List<Optional<String>> cells = periods.stream()
                            .map(period -> shown(component, series, period).filter(any -> segment.has(period)))
                            .toList();
                    if (cells.stream().anyMatch(Optional::isPresent)) {
                        rows.add(new FigureRow(
                                label(component.componentId(), series, segment),
                                cells.stream().map(cell -> cell.orElse(NONE)).toList()));
                    }
                }
            }
        }
        return new FigureTable(periods.stream().map(words::period).toList(), List.copyOf(rows));
    }

    private String label(String componentId, Series series, SeriesSegment segment) {
        String label = label(segment.definition(), series);
        return series == Series.COMPARATOR
                ? segment.named(label, words)
                : new CarriedWords(standing, words)
                        .row(componentId, segment, label)
                        .orElseGet(() -> segment.named(label, words));
    }

    /** A figure of this indicator as text. */
    String shown(FigureStanding figure) {
        return shown(component(figure.slot()), figure);
    }

    /** The component and series in words. */
    String label(String componentId, Series series) {
        return label(component(componentId), series);
    }

    /** The component and series of a figure in words, as the component was called for its period. */
    String label(FigureSlot slot) {
        return label(component(slot), slot.series());
    }

    /** The component of a figure, as it was defined for the figure's period. */
    ComponentDefinition component(FigureSlot slot) {
        return component(slot.componentId(), slot.period());
    }

    private ComponentDefinition component(String componentId, String period) {
        return standing.component(componentId, ReportingPeriod.parse(period)).orElseGet(() -> component(componentId));
    }

    /** The component with this id. */
    ComponentDefinition component(String componentId) {
        return components().stream()
                .filter(component -> component.componentId().equals(componentId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Indicator " + standing.indicator().number() + " has no component " + componentId));
    }

    /** Whether there is a figure of the municipality's own series. */
    boolean has(String componentId, String period) {
        return find(componentId, Series.MUNICIPALITY, period).isPresent();
    }

    private List<ComponentDefinition> components() {
        return standing.indicator().components();
    }

    private Optional<String> shown(ComponentDefinition component, Series series, String period) {
        return find(component.componentId(), series, period).map(found -> shown(component, found));
    }

    private Optional<FigureStanding> find(String componentId, Series series, String period) {
        return standing.figures().stream()
                .filter(figure -> figure.slot().componentId().equals(componentId)
                        && figure.slot().series() == series
                        && figure.slot().period().equals(period))
                .findFirst();
    }

    private String shown(ComponentDefinition component, FigureStanding standing) {
        if (!disclosure.shows(standing.measurementId())) {
            return words.withheld();
        }
        Figure figure = standing.figure();
        String value = words.notation().exact(figure.value(), figure.unit(), component.decimals());
        return withCounts(value, figure.share())
                + words.ifExample(figure.example())
                + words.ifProvisional(figure.provisional());
    }

    /** A share with the counts that it is judged by, which the public edition does not show. */
    private String withCounts(String value, @Nullable Share share) {
        return share == null || disclosure.isPublic()
                ? value
                : words.say("figures.counts", value, count(share.numerator()), count(share.denominator()));
    }

    /** As {@link #shown(FigureStanding)}, without the mark of a provisional figure. */
    String unmarked(FigureStanding figure) {
        return shown(settled(figure));
    }

    /** As {@link #withEveryCount}, without the mark of a provisional figure. */
    String everyCount(FigureStanding figure) {
        return withEveryCount(settled(figure));
    }

    private static FigureStanding settled(FigureStanding figure) {
        return figure.figure().provisional() ? figure.confirmedAt(figure.position()) : figure;
    }

    /** A figure of this indicator as text; the internal edition adds counts that it is not judged by. */
    String withEveryCount(FigureStanding standing) {
        Figure figure = standing.figure();
        BigDecimal numerator = figure.numerator();
        BigDecimal denominator = figure.denominator();
        boolean more = !disclosure.isPublic() && figure.share() == null;
        if (!more || (numerator == null && denominator == null)) {
            return shown(standing);
        }
        return words.say(
                "figures.every-count",
                shown(standing),
                numerator == null ? NONE : count(numerator),
                denominator == null ? NONE : count(denominator));
    }

    private String count(BigDecimal count) {
        return words.notation().exact(count, PlainUnit.COUNT, 0);
    }

    private String label(ComponentDefinition component, Series series) {
        return switch (series) {
            case MUNICIPALITY -> component.title();
            case COMPARATOR -> {
                String comparator = new DefinitionWords(words).comparator(component);
                yield components().size() > 1 ? component.title() + ", " + comparator : comparator;
            }
        };
    }
}

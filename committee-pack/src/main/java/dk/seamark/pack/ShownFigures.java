package dk.seamark.pack;

import dk.seamark.events.figure.Basis;
import dk.seamark.events.figure.EvidenceLink;
import dk.seamark.events.figure.Figure;
import dk.seamark.events.figure.ObservationStatus;
import dk.seamark.events.figure.Share;
import dk.seamark.events.plan.Baseline;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.standing.FigureStanding;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import dk.seamark.pack.PackModel.FigureLine;
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
        for (ComponentDefinition component : shown) {
            Optional<String> own = shown(component, Series.MUNICIPALITY, period);
            lines.add(named ? component.title() + ": " + own.orElse(NONE) : own.orElse(words.say("figures.none")));
            shown(component, Series.COMPARATOR, period)
                    .ifPresent(figure -> lines.add(label(component, Series.COMPARATOR) + ": " + figure));
        }
        return List.copyOf(lines);
    }

    /** A table with a column for each period that has a figure, and a row for each series that has one. */
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
                List<Optional<String>> cells = periods.stream()
                        .map(period -> shown(component, series, period))
                        .toList();
                if (cells.stream().anyMatch(Optional::isPresent)) {
                    rows.add(new FigureRow(
                            label(component, series),
                            cells.stream().map(cell -> cell.orElse(NONE)).toList()));
                }
            }
        }
        return new FigureTable(periods.stream().map(words::period).toList(), List.copyOf(rows));
    }

    /** Every figure that is not withheld, with its source. */
    List<FigureLine> shownLines() {
        return lines().stream().filter(line -> line.value() != null).toList();
    }

    /** Every figure with its source. */
    List<FigureLine> lines() {
        return standing.figures().stream().map(this::line).toList();
    }

    /** A figure of this indicator as text. */
    String shown(FigureStanding figure) {
        return shown(component(figure.slot().componentId()), figure);
    }

    /** The component and series in words. */
    String label(String componentId, Series series) {
        return label(component(componentId), series);
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

    private String count(BigDecimal count) {
        return words.notation().exact(count, PlainUnit.COUNT, 0);
    }

    private String label(ComponentDefinition component, Series series) {
        return switch (series) {
            case MUNICIPALITY -> component.title();
            case COMPARATOR -> {
                String comparator = component.comparator() == null ? words.say("comparator") : component.comparator();
                yield components().size() > 1 ? component.title() + ", " + comparator : comparator;
            }
        };
    }

    private @Nullable FigureLink link(@Nullable EvidenceLink link) {
        return link == null
                ? null
                : new FigureLink(
                        link.url(),
                        link.accessedOn().toString(),
                        words.say("sources.link", link.url(), words.date(link.accessedOn())));
    }

    private FigureLine line(FigureStanding standing) {
        Figure figure = standing.figure();
        ComponentDefinition component = component(standing.slot().componentId());
        boolean isShown = disclosure.shows(standing.measurementId());
        // The counts that a share was calculated from are shown in the internal edition only.
        boolean isWhole = isShown && !disclosure.isPublic();
        return new FigureLine(
                isShown ? standing.measurementId() : null,
                component.componentId(),
                standing.slot().series().code(),
                label(component, standing.slot().series()),
                standing.slot().period(),
                words.period(standing.slot().period()),
                isShown ? figure.value() : null,
                figure.unit().code(),
                shown(component, standing),
                figure.measuredOn().toString(),
                words.date(figure.measuredOn()),
                figure.source(),
                isWhole ? figure.numerator() : null,
                isWhole ? figure.denominator() : null,
                isWhole && figure.share() != null ? Basis.COUNTS.code() : null,
                figure.example(),
                isShown && figure.provisional() ? ObservationStatus.PROVISIONAL.code() : null,
                isShown ? link(figure.link()) : null,
                // The id of a withheld measurement would help to guess texts or figures from their digests.
                isWhole ? standing.corrects() : null,
                standing.position(),
                words.number(standing.position()));
    }
}

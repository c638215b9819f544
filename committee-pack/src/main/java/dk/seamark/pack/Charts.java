package dk.seamark.pack;

import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.rule.Condition;
import dk.seamark.events.standing.IndicatorStanding;
import dk.seamark.events.standing.TargetStanding;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import dk.seamark.pack.Chart.Form;
import dk.seamark.pack.Chart.Line;
import dk.seamark.pack.Chart.Point;
import dk.seamark.pack.Chart.TargetMark;
import dk.seamark.pack.Chart.Whose;
import dk.seamark.pack.PackModel.FigureLine;
import dk.seamark.pack.disclosure.Disclosure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Builds the charts of an indicator: one for each component, but a single one for two groups that a target compares.
 * None where no series has two figures, as a single one makes no picture, and none for the unit yes or no.
 *
 * @param standing the indicator
 * @param lines the figures that are shown; no others are drawn
 * @param words the texts of its language
 */
record Charts(IndicatorStanding standing, List<FigureLine> lines, Words words) {

    List<Chart> all() {
        List<Chart> charts = new ArrayList<>();
        for (List<ComponentDefinition> group : groups()) {
            Chart chart = group.getFirst().unit() == PlainUnit.YES_NO ? null : chart(group);
            if (chart != null) {
                charts.add(chart);
            }
        }
        return List.copyOf(charts);
    }

    private List<List<ComponentDefinition>> groups() {
        List<ComponentDefinition> left = new ArrayList<>(standing.indicator().components());
        List<Set<String>> pairs = standing.targets().stream()
                .flatMap(target -> pairs(target).stream())
                .distinct()
                .toList();
        List<List<ComponentDefinition>> groups = new ArrayList<>();
        while (!left.isEmpty()) {
            ComponentDefinition first = left.removeFirst();
            List<ComponentDefinition> group = new ArrayList<>(List.of(first));
            left.stream()
                    .filter(other -> belong(first, other, pairs))
                    .findFirst()
                    .ifPresent(group::add);
            left.removeAll(group);
            groups.add(group);
        }
        return groups;
    }

    private static boolean belong(ComponentDefinition one, ComponentDefinition other, List<Set<String>> pairs) {
        return one.unit().equals(other.unit()) && pairs.contains(Set.of(one.componentId(), other.componentId()));
    }

    /** The pairs of groups that a target compares; each rule except "all of" is about one component or two. */
    private static List<Set<String>> pairs(TargetStanding target) {
        return target.rule() instanceof Condition condition
                ? condition.parts().stream()
                        .map(Condition::components)
                        .filter(components -> components.size() == 2)
                        .map(Set::copyOf)
                        .toList()
                : List.of();
    }

    private @Nullable Chart chart(List<ComponentDefinition> group) {
        List<Line> drawn = new ArrayList<>();
        for (ComponentDefinition component : group) {
            add(
                    drawn,
                    component,
                    Series.MUNICIPALITY,
                    component.equals(group.getFirst()) ? Whose.OWN : Whose.OTHER,
                    group);
        }
        for (ComponentDefinition component : group) {
            add(drawn, component, Series.COMPARATOR, Whose.COMPARATOR, group);
        }
        if (drawn.stream().noneMatch(line -> line.points().size() > 1)) {
            return null;
        }
        ComponentDefinition first = group.getFirst();
        Form form = first.unit().isCount() && group.size() == 1 ? Form.COLUMNS : Form.LINE;
        Map<String, String> asked = new LinkedHashMap<>();
        List<TargetMark> targets = targets(group, asked);
        ChartWords told = new ChartWords(words);
        String title = told.title(
                        group,
                        figures(group).anyMatch(FigureLine::example),
                        figures(group).anyMatch(figure -> figure.status() != null))
                + new CarriedWords(standing, words).ofChart(drawn(group));
        return new Chart(
                "graf-" + standing.indicator().indicatorId() + "-" + first.componentId(),
                title,
                told.description(title, form, drawn, asked),
                form,
                ChartAxis.of(form, first.unit(), values(drawn, targets), words),
                List.copyOf(drawn),
                targets);
    }

    private Stream<FigureLine> figures(List<ComponentDefinition> group) {
        Set<String> components =
                group.stream().map(ComponentDefinition::componentId).collect(Collectors.toUnmodifiableSet());
        return lines.stream().filter(line -> components.contains(line.componentId()));
    }

    private void add(
            List<Line> drawn,
            ComponentDefinition component,
            Series series,
            Whose whose,
            List<ComponentDefinition> group) {
        List<Point> points = figures(List.of(component))
                .filter(line -> line.series().equals(series.code()))
                .filter(line -> isAfterBreaks(component, line))
                .sorted(Comparator.comparing(line -> ReportingPeriod.parse(line.period())))
                .map(line -> new Point(
                        line.period(),
                        line.periodShown(),
                        value(line),
                        ChartAxis.label(value(line), component.unit(), words)))
                .toList();
        if (!points.isEmpty()) {
            drawn.add(new Line(whose, label(component, series, group.size() > 1), points));
        }
    }

    /** The measurements of the municipality's own figures that are drawn. */
    private List<String> drawn(List<ComponentDefinition> group) {
        return group.stream()
                .flatMap(component -> figures(List.of(component)).filter(line -> isAfterBreaks(component, line)))
                .flatMap(line -> Stream.ofNullable(line.measurementId()))
                .toList();
    }

    /** Figures before a break in the series count something else, and so are in the table alone. */
    private boolean isAfterBreaks(ComponentDefinition component, FigureLine line) {
        ReportingPeriod period = ReportingPeriod.parse(line.period());
        return standing.itsBreaks().stream()
                .filter(each -> each.componentId().equals(component.componentId()))
                .noneMatch(each -> period.firstDay()
                        .isBefore(ReportingPeriod.parse(each.from()).firstDay()));
    }

    /** Whose figures they are; in a chart of two groups, which group's. */
    private String label(ComponentDefinition component, Series series, boolean several) {
        return switch (series) {
            case MUNICIPALITY ->
                several
                        ? component.title()
                        : words.own(MunicipalityNames.of(standing.indicator().municipality()));
            case COMPARATOR ->
                new ShownFigures(standing, Disclosure.internal(), words).label(component.componentId(), series);
        };
    }

    /**
     * The targets' marks.
     *
     * @param asked receives what each target requires, in words, by its period
     */
    private List<TargetMark> targets(List<ComponentDefinition> group, Map<String, String> asked) {
        // Two groups that are compared must keep a distance; neither has a number of its own to reach.
        if (group.size() > 1) {
            return List.of();
        }
        ComponentDefinition component = group.getFirst();
        Set<String> shown = lines.stream()
                .map(FigureLine::measurementId)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
        TargetNumbers numbers = new TargetNumbers(component.componentId(), shown);
        List<TargetMark> marks = new ArrayList<>();
        for (TargetStanding target : standing.targets()) {
            numbers.of(target).ifPresent(number -> {
                String label = ChartAxis.label(number.value(), component.unit(), words);
                String period = words.period(target.period());
                marks.add(new TargetMark(target.period(), period, number.value(), label));
                asked.put(period, TargetNumbers.inWords(number, label, words));
            });
        }
        return List.copyOf(marks);
    }

    private static BigDecimal value(FigureLine line) {
        return Objects.requireNonNull(line.value(), "A figure that is withheld is in no chart");
    }

    private static List<BigDecimal> values(List<Line> drawn, List<TargetMark> targets) {
        return Stream.concat(
                        drawn.stream().flatMap(line -> line.points().stream()).map(Point::value),
                        targets.stream().map(TargetMark::value))
                .toList();
    }
}

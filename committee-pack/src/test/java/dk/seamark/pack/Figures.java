package dk.seamark.pack;

import dk.seamark.events.figure.Figure;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.rule.Absent;
import dk.seamark.events.rule.Datum;
import dk.seamark.events.rule.Evidence;
import dk.seamark.events.rule.Measured;
import dk.seamark.events.rule.Reference;
import dk.seamark.events.rule.ReferenceDatum;
import dk.seamark.events.standing.FigureStanding;
import dk.seamark.events.value.Counting;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Parses figures of a test, one a line: {@code forloeb 2024 118}; {@code *} marks a comparator. */
final class Figures {

    private final IndicatorDefined indicator;
    private final List<FigureStanding> figures = new ArrayList<>();
    private final Map<String, MissingReason> reasons = new TreeMap<>();

    private Figures(IndicatorDefined indicator) {
        this.indicator = indicator;
    }

    static Figures of(IndicatorDefined indicator, boolean examples, long firstPosition, String lines) {
        Figures figures = new Figures(indicator);
        long position = firstPosition;
        for (String line :
                lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            figures.add(line.split(" +"), examples, position++);
        }
        return figures;
    }

    private void add(String[] words, boolean examples, long position) {
        boolean comparator = words[0].endsWith("*");
        String component = comparator ? words[0].substring(0, words[0].length() - 1) : words[0];
        String period = words[1];
        Optional<MissingReason> reason = dk.seamark.events.wire.Coded.of(MissingReason.class, words[2]);
        if (reason.isPresent()) {
            reasons.put(component + " " + period, reason.get());
            return;
        }
        FigureSlot slot = new FigureSlot(
                indicator.indicatorId(), component, comparator ? Series.COMPARATOR : Series.MUNICIPALITY, period);
        boolean example = examples && period.compareTo("2023") > 0;
        Figure figure = new Figure(
                new BigDecimal(words[2]),
                definition(component).unit(),
                LocalDate.of(Integer.parseInt(period), 12, 31),
                example ? "Eksempel" : indicator.source(),
                null,
                null,
                example);
        String id = UUID.nameUUIDFromBytes(slot.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
        figures.add(new FigureStanding(id, slot, figure, position, null));
    }

    List<FigureStanding> upTo(String period) {
        return figures.stream()
                .filter(figure -> figure.slot().period().compareTo(period) <= 0)
                .sorted(Comparator.comparingInt((FigureStanding figure) ->
                                componentIndex(figure.slot().componentId()))
                        .thenComparing(figure -> figure.slot().series())
                        .thenComparing(figure -> figure.slot().period()))
                .toList();
    }

    private int componentIndex(String id) {
        return indicator.components().indexOf(definition(id));
    }

    Evidence evidence(String judged) {
        return new Evidence() {
            @Override
            public Datum current(String component) {
                return datum(component, Series.MUNICIPALITY, judged);
            }

            @Override
            public Datum reference(String component, Reference reference) {
                ReportingPeriod period = ReportingPeriod.parse(judged);
                return switch (reference) {
                    case COMPARATOR -> datum(component, Series.COMPARATOR, judged);
                    case BASELINE, PREVIOUS_RESULT, PREVIOUS_PERIOD, YEAR_BEFORE ->
                        datum(
                                component,
                                Series.MUNICIPALITY,
                                period.previous().orElseThrow().toString());
                };
            }

            @Override
            public List<ReferenceDatum> since(String component, int firstYear) {
                return indicator.measuredSince(firstYear, ReportingPeriod.parse(judged)).stream()
                        .<ReferenceDatum>map(period -> datum(component, Series.MUNICIPALITY, period.toString()))
                        .toList();
            }

            @Override
            public Optional<Counting> counting(String component) {
                return Optional.ofNullable(definition(component).counting());
            }

            @Override
            public Optional<Direction> direction(String component) {
                return Optional.ofNullable(definition(component).direction());
            }
        };
    }

    private Datum datum(String component, Series series, String period) {
        return figures.stream()
                .filter(figure ->
                        figure.slot().equals(new FigureSlot(indicator.indicatorId(), component, series, period)))
                .<Datum>map(figure -> new Measured(
                        component,
                        series,
                        period,
                        figure.figure().value(),
                        figure.measurementId(),
                        figure.figure().example()))
                .findFirst()
                .orElse(new Absent(component, series, period, reasons.get(component + " " + period)));
    }

    private ComponentDefinition definition(String id) {
        return indicator.components().stream()
                .filter(component -> component.componentId().equals(id))
                .findFirst()
                .orElseThrow();
    }
}

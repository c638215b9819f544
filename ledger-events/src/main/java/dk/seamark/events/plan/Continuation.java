package dk.seamark.events.plan;

import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import dk.seamark.events.wire.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A municipality that others were merged into carries on what they had published. */
public sealed interface Continuation extends Amendment {

    @Override
    String indicatorId();

    /** The component whose series goes on. */
    String componentId();

    /** The first period of this municipality's own figures, as {@link ReportingPeriod#toString()}. */
    String from();

    /** The municipalities that are carried on, each with the pack that was read; at least one. */
    List<Predecessor> predecessors();

    /** The figures of earlier periods, at least one; they stand in slots of this plan that have no other figure. */
    List<CarriedFigure> figures();

    /** The slot in which one of its figures stands. */
    default FigureSlot slot(CarriedFigure figure) {
        return new FigureSlot(indicatorId(), componentId(), Series.MUNICIPALITY, figure.period());
    }

    /** Whether one of its figures is that of this slot. */
    default boolean fills(FigureSlot slot) {
        return figures().stream().anyMatch(figure -> slot(figure).equals(slot));
    }

    /**
     * A component's series goes on from what predecessors published. Its figures are broken at the merger, until it is
     * decided that those before and after are compared.
     *
     * @param indicatorId the indicator
     * @param componentId the component
     * @param from the first period of this municipality's own figures, as {@link ReportingPeriod#toString()}
     * @param combination how the figures of the predecessors become one
     * @param predecessors the municipalities, each with the pack that was read
     * @param figures the figures of earlier periods
     */
    @Kind("series-carried-on")
    record SeriesCarriedOn(
            String indicatorId,
            String componentId,
            String from,
            Combination combination,
            List<Predecessor> predecessors,
            List<CarriedFigure> figures)
            implements Continuation {

        /** Copies the lists. */
        public SeriesCarriedOn {
            predecessors = List.copyOf(predecessors);
            figures = List.copyOf(figures);
        }

        @Override
        public boolean fits(PlanOutline known) {
            Optional<ComponentDefinition> component = Optional.ofNullable(
                            known.indicators().get(indicatorId))
                    .flatMap(indicator -> indicator.component(componentId));
            Set<String> periods = new HashSet<>();
            return component.isPresent()
                    && !known.breaks().contains(asBreak())
                    && !figures.isEmpty()
                    && figures.stream()
                            .allMatch(figure -> periods.add(figure.period())
                                    && isEarlier(figure)
                                    && figure.figure()
                                            .unit()
                                            .equals(component.get().unit())
                                    && figure.isOf(combination)
                                    && isOfAll(figure));
        }

        private boolean isEarlier(CarriedFigure figure) {
            Optional<ReportingPeriod> first = ReportingPeriod.parsed(from);
            return ReportingPeriod.parsed(figure.period())
                    .filter(period -> first.isPresent()
                            && period.lastDay().isBefore(first.get().firstDay()))
                    .isPresent();
        }

        /** Whether it has a part of each predecessor, in their order. */
        private boolean isOfAll(CarriedFigure figure) {
            return figure.parts().stream()
                    .map(CarriedFigure.Part::municipality)
                    .toList()
                    .equals(predecessors.stream().map(Predecessor::municipality).toList());
        }

        @Override
        public boolean applies(Moment moment) {
            return moment.reaches(from);
        }

        @Override
        public PlanOutline to(PlanOutline outline) {
            return outline.with(asBreak());
        }

        private SeriesBreak asBreak() {
            return new SeriesBreak(indicatorId, componentId, from);
        }
    }
}

package dk.seamark.events.plan;

import dk.seamark.events.rule.Answer;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.wire.Kind;

/** A component counts something else from a period on, or it is decided that this makes no difference. */
public sealed interface Redefinition extends Amendment {

    @Override
    String indicatorId();

    /**
     * A component has a new definition, which breaks its series.
     *
     * @param indicatorId the indicator
     * @param component the component with its new definition; its id is that of the old one
     * @param from the first period of the new definition, as {@link ReportingPeriod#toString()}
     */
    @Kind("component-redefined")
    record ComponentRedefined(String indicatorId, ComponentDefinition component, String from) implements Redefinition {
        @Override
        public boolean fits(PlanOutline known) {
            return known.hasComponent(indicatorId, component.componentId())
                    && !known.breaks().contains(asBreak());
        }

        @Override
        public boolean applies(Moment moment) {
            return moment.reaches(from);
        }

        @Override
        public PlanOutline to(PlanOutline outline) {
            return outline.indicator(
                            indicatorId, indicator -> indicator.component(component.componentId(), old -> component))
                    .with(asBreak());
        }

        @Override
        public Amendment answered(String indicator, Answer answer) {
            return indicator.equals(indicatorId)
                    ? new ComponentRedefined(indicatorId, component.answered(answer), from)
                    : this;
        }

        private SeriesBreak asBreak() {
            return new SeriesBreak(indicatorId, component.componentId(), from);
        }
    }

    /**
     * It was decided that the figures before and after a break are compared all the same.
     *
     * @param indicatorId the indicator
     * @param componentId the component
     * @param from the break: the first period of the new definition, as {@link ReportingPeriod#toString()}
     */
    @Kind("break-bridged")
    record BreakBridged(String indicatorId, String componentId, String from) implements Redefinition {
        @Override
        public boolean fits(PlanOutline known) {
            return known.breaks().contains(asBreak());
        }

        @Override
        public boolean applies(Moment moment) {
            return true;
        }

        @Override
        public PlanOutline to(PlanOutline outline) {
            return outline.without(asBreak());
        }

        private SeriesBreak asBreak() {
            return new SeriesBreak(indicatorId, componentId, from);
        }
    }
}

package dk.seamark.indicator.figure;

import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.Rounds;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.value.Series;
import dk.seamark.indicator.plan.PlanIndicator;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A rule for a slot: the plan asks for its figure. */
@FunctionalInterface
public interface SlotRule {

    /** The violation; empty if the slot keeps the rule. */
    Optional<Violation> brokenBy(PlanIndicator indicator, FigureSlot slot);

    /** The indicator has this component. */
    SlotRule COMPONENT_IS_THE_INDICATORS =
            (indicator, slot) -> component(indicator, slot).isPresent()
                    ? Optional.empty()
                    : Optional.of(new Violation(
                            "component",
                            "component-of-indicator",
                            List.of(
                                    slot.componentId(),
                                    String.join(
                                            ", ",
                                            indicator.definition().components().stream()
                                                    .map(ComponentDefinition::componentId)
                                                    .toList()))));

    /** The comparator's series is allowed only for a component that has a comparator. */
    SlotRule COMPARATOR_IS_ASKED_FOR = (indicator, slot) -> slot.series() == Series.COMPARATOR
                    && component(indicator, slot)
                            .filter(component -> component.comparator() == null)
                            .isPresent()
            ? Optional.of(new Violation("series", "component-has-comparator", List.of(slot.componentId())))
            : Optional.empty();

    /** The plan accepts figures of this period. */
    SlotRule PERIOD_IS_COVERED = (indicator, slot) -> indicator.spans(ReportingPeriod.parse(slot.period()))
            ? Optional.empty()
            : Optional.of(new Violation(
                    "period",
                    "period-covered-by-plan",
                    List.of(
                            slot.period(),
                            indicator.firstPeriod().toString(),
                            indicator.lastPeriod().toString())));

    /** The plan follows up on the indicator in this period: it does not rest, and was not given up. */
    SlotRule INDICATOR_IS_FOLLOWED_UP = (indicator, slot) ->
            indicator.in(ReportingPeriod.parse(slot.period())).isPresent()
                    ? Optional.empty()
                    : Optional.of(new Violation("period", "indicator-followed-up", List.of(slot.period())));

    /** The indicator is measured in this period, if it is not measured in each. */
    SlotRule INDICATOR_IS_MEASURED = (indicator, slot) -> {
        ReportingPeriod period = ReportingPeriod.parse(slot.period());
        Rounds rounds = indicator.definition().rounds();
        if (rounds == null || indicator.isMeasuredIn(period)) {
            return Optional.empty();
        }
        ReportingPeriod next = new ReportingPeriod(rounds.nextYear(period));
        String often = Integer.toString(rounds.everyYears());
        return Optional.of(
                indicator.covers(next)
                        ? new Violation("period", "indicator-measured", List.of(slot.period(), often, next.toString()))
                        : new Violation("period", "indicator-measured-no-more", List.of(slot.period(), often)));
    };

    /** No figure of a predecessor stands in the slot: that is what was published, and nobody's to deliver. */
    SlotRule FIGURE_IS_NOT_CARRIED_ON = (indicator, slot) -> indicator.isCarriedOn(slot)
            ? Optional.of(new Violation("period", "figure-carried-on", List.of(slot.period())))
            : Optional.empty();

    /** All rules for a slot with a figure of the municipality's own, in the order of the violations. */
    List<SlotRule> ALL = List.of(
            COMPONENT_IS_THE_INDICATORS,
            COMPARATOR_IS_ASKED_FOR,
            PERIOD_IS_COVERED,
            INDICATOR_IS_FOLLOWED_UP,
            INDICATOR_IS_MEASURED);

    private static Optional<ComponentDefinition> component(PlanIndicator indicator, FigureSlot slot) {
        return indicator.component(slot.componentId(), ReportingPeriod.parse(slot.period()));
    }

    /** Checks all rules; throws a {@link Refusal} (422) with every violation. */
    static void requireAll(PlanIndicator indicator, FigureSlot slot) {
        require(ALL.stream(), indicator, slot);
    }

    /** The same for a slot that has no figure of the municipality's own, and must have none of a predecessor's. */
    static void requireOpen(PlanIndicator indicator, FigureSlot slot) {
        require(Stream.concat(ALL.stream(), Stream.of(FIGURE_IS_NOT_CARRIED_ON)), indicator, slot);
    }

    private static void require(Stream<SlotRule> rules, PlanIndicator indicator, FigureSlot slot) {
        Violation[] broken =
                rules.flatMap(rule -> rule.brokenBy(indicator, slot).stream()).toArray(Violation[]::new);
        if (broken.length > 0) {
            throw Refusal.invalid(broken);
        }
    }
}

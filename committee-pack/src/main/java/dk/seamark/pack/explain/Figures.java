package dk.seamark.pack.explain;

import static dk.seamark.pack.explain.Phrases.say;

import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.rule.Bound;
import dk.seamark.events.rule.Closing;
import dk.seamark.events.rule.Comparison;
import dk.seamark.events.rule.Distance;
import dk.seamark.events.rule.Gap;
import dk.seamark.events.rule.Measured;
import dk.seamark.events.rule.Quantity;
import dk.seamark.events.rule.Total;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.text.LocalizedText;
import java.math.BigDecimal;

/** Figures of one indicator, and what follows from them, in words. */
record Figures(IndicatorDefined indicator) {

    /** A number with the period it tells of: {@code 61 % i 2024}. */
    LocalizedText quantity(Quantity quantity) {
        return switch (quantity) {
            case Measured figure -> named(figure.component()).plus(figure(figure));
            case Distance distance ->
                say(
                        "distance",
                        distance(distance),
                        title(distance.one().component()),
                        figure(distance.one()),
                        title(distance.other().component()),
                        figure(distance.other()));
            case Gap gap -> gap(gap);
            case Closing closing -> closing(closing);
            case Total total -> named(total.figures().getFirst().component()).plus(total(total));
        };
    }

    /** {@code i alt 96 (30 i 2024, 31 i 2025 og 35 i 2026)}. */
    private LocalizedText total(Total total) {
        LocalizedText parts = figure(total.figures().getFirst());
        for (Measured figure : total.figures().subList(1, total.figures().size())) {
            parts = parts.plus(LocalizedText.same(" + ")).plus(figure(figure));
        }
        return say("total", Amounts.of(total.value(), component(total)), parts);
    }

    private LocalizedText closing(Closing closing) {
        int sign = closing.value().signum();
        LocalizedText moved = sign == 0
                ? say("gap.unchanged")
                : say(sign > 0 ? "gap.smaller" : "gap.larger", Amounts.difference(closing.value(), component(closing)));
        return say("gap.moved", moved, gap(closing.before()), gap(closing.now()));
    }

    /** How far one group is behind another, with both figures. */
    LocalizedText gap(Gap gap) {
        return say(
                gap.value().signum() < 0 ? "gap.lead" : "gap.behind",
                Amounts.difference(gap.value(), component(gap)),
                title(gap.ahead().component()),
                figure(gap.ahead()),
                title(gap.behind().component()),
                figure(gap.behind()));
    }

    /** How far two figures are apart, in their unit. */
    LocalizedText distance(Distance distance) {
        return Amounts.difference(distance.value(), component(distance.one().component()));
    }

    /** The figure that a quantity is held against, as far as it is one. */
    LocalizedText held(Bound bound) {
        return switch (bound) {
            case Bound.SameAs same -> figure(same.figure());
            case Bound.Above above -> figure(above.figure());
            case Bound.BelowComparator below ->
                say(
                        "beside",
                        value(below.comparator()),
                        comparatorName(below.comparator().component()));
            case Bound.AboveComparator above ->
                say(
                        "beside",
                        value(above.comparator()),
                        comparatorName(above.comparator().component()));
            case Bound.SameGap same -> gap(same.gap());
            case Bound.ChangedBy changed -> figure(changed.figure());
            case Bound.Yes yes -> say("unit.yes");
            case Bound.Stated stated -> Amounts.number(stated.value());
        };
    }

    /** The bound of a comparison, in its unit. */
    LocalizedText bound(Comparison comparison) {
        return amount(comparison, comparison.bound().value());
    }

    /** A component's title where the indicator has several, followed by a colon; else nothing. */
    LocalizedText named(String componentId) {
        return indicator.components().size() < 2 ? LocalizedText.same("") : say("named", title(componentId));
    }

    /** A component's title; its id where the indicator has no such component. */
    LocalizedText title(String componentId) {
        return LocalizedText.same(component(componentId).title());
    }

    /** What a component is compared with, in the plan's Danish words. */
    LocalizedText comparatorName(String componentId) {
        String name = component(componentId).comparator();
        return name == null ? say("comparator") : LocalizedText.same(name);
    }

    /** A figure with its period: {@code 61 % i 2024}. */
    LocalizedText figure(Measured figure) {
        return say("figure", value(figure), Terms.period(figure.period()));
    }

    /** A figure, and whether it is an example. */
    LocalizedText value(Measured figure) {
        return Amounts.of(figure.value(), component(figure.component())).plus(Terms.example(figure));
    }

    /** A number in the unit of what is compared. */
    LocalizedText amount(Comparison comparison, BigDecimal value) {
        return switch (comparison.quantity()) {
            case Measured figure -> Amounts.of(value, component(figure));
            case Distance distance -> Amounts.difference(value, component(distance));
            case Closing closing -> Amounts.difference(value, component(closing));
            case Total total -> Amounts.of(value, component(total));
            case Gap gap -> signed(value, component(gap));
        };
    }

    /** A gap that another is held against; below zero it is a lead. */
    private static LocalizedText signed(BigDecimal value, ComponentDefinition component) {
        LocalizedText size = Amounts.difference(value, component);
        return value.signum() < 0 ? say("below-zero", size) : size;
    }

    /** Whether it is held against a comparator without a margin, and is not in percent, which has two readings. */
    boolean isLevel(Comparison comparison) {
        return comparison.bound() instanceof Bound.BelowComparator below
                && below.tolerance().signum() == 0
                && !component(comparison).unit().isInPercent();
    }

    ComponentDefinition component(Comparison comparison) {
        return component(comparison.quantity());
    }

    private ComponentDefinition component(Quantity quantity) {
        return component(quantity.figures().getFirst().component());
    }

    /** A component; one that stands for it where the indicator has none of this id. */
    ComponentDefinition component(String componentId) {
        return indicator.components().stream()
                .filter(each -> each.componentId().equals(componentId))
                .findFirst()
                .orElseGet(() ->
                        new ComponentDefinition(componentId, componentId, PlainUnit.COUNT, 0, null, null, null, null));
    }
}

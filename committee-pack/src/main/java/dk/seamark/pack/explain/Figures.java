package dk.seamark.pack.explain;

import static dk.seamark.pack.explain.Phrases.say;

import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.rule.Bound;
import dk.seamark.events.rule.Closing;
import dk.seamark.events.rule.Comparison;
import dk.seamark.events.rule.Distance;
import dk.seamark.events.rule.Gap;
import dk.seamark.events.rule.Mean;
import dk.seamark.events.rule.Measured;
import dk.seamark.events.rule.Quantity;
import dk.seamark.events.rule.Total;
import dk.seamark.events.value.Fraction;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.text.LocalizedText;

/**
 * Figures of one indicator, and what follows from them, in words.
 *
 * @param indicator the indicator
 * @param detail how exactly shares with counts are told
 * @param more how many decimals more than the component's are told of a number that no decimal number is equal to
 */
record Figures(IndicatorDefined indicator, ShareDetail detail, int more) {

    private static final int FINER = 2;

    Figures(IndicatorDefined indicator, ShareDetail detail) {
        this(indicator, detail, 0);
    }

    /** The same with the decimals that it takes to see how this comparison comes out. */
    Figures precise(Comparison comparison) {
        Comparison told = detail == ShareDetail.ROUNDED ? comparison.asRecorded() : comparison;
        int decimals = component(told).decimals();
        int least = decimals + (isDerived(told) ? FINER : 0);
        int needed = Precision.decimals(told.quantity().exact(), told.bound().exact(), least);
        return new Figures(indicator, detail, needed - decimals);
    }

    /** The same with the decimals that are told of a number that follows from several. */
    Figures finer() {
        return new Figures(indicator, detail, FINER);
    }

    private static boolean isDerived(Comparison comparison) {
        boolean plain = switch (comparison.bound()) {
            case Bound.Stated stated -> true;
            case Bound.SameAs same -> true;
            case Bound.Yes yes -> true;
            case Bound.BelowComparator below -> Pairs.isBare(below);
            case Bound.AboveComparator above -> Pairs.isBare(above);
            case Bound.Above above -> false;
            case Bound.ChangedBy changed -> false;
            case Bound.SameGap same -> false;
        };
        return !plain || !(comparison.quantity() instanceof Measured);
    }

    /** The quantity as it is told: of the values as recorded, where counts are not told. */
    Quantity told(Quantity quantity) {
        return detail == ShareDetail.ROUNDED ? quantity.asRecorded() : quantity;
    }

    /** The bound as it is told. */
    Bound told(Bound bound) {
        return detail == ShareDetail.ROUNDED ? bound.asRecorded() : bound;
    }

    /** A number with the period it tells of: {@code 61 % i 2024}. */
    LocalizedText quantity(Quantity quantity) {
        return switch (told(quantity)) {
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
            case Total total -> named(total.figures().getFirst().component()).plus(PeriodsText.of(total, this));
            case Mean mean -> named(mean.figures().getFirst().component()).plus(PeriodsText.of(mean, this));
        };
    }

    /** What several figures come to: {@code 96}, {@code ca. 80,3 %}. */
    LocalizedText whole(Quantity quantity) {
        ComponentDefinition component = component(quantity);
        return about(quantity.exact(), component, unit(quantity.exact(), component));
    }

    private LocalizedText closing(Closing closing) {
        return say("gap.moved", moved(closing), gap(closing.before()), gap(closing.now()));
    }

    private LocalizedText moved(Closing closing) {
        int sign = closing.exact().signum();
        LocalizedText size = difference(closing.exact(), component(closing));
        if (isLead(closing)) {
            return sign == 0 ? say("lead.unchanged") : say(sign > 0 ? "lead.larger" : "lead.smaller", size);
        }
        return sign == 0 ? say("gap.unchanged") : say(sign > 0 ? "gap.smaller" : "gap.larger", size);
    }

    /** Whether it went from one lead to another: closing the gap further makes the lead larger. */
    boolean isLead(Closing closing) {
        return closing.before().exact().signum() < 0 && closing.now().exact().signum() < 0;
    }

    /** How far one group is behind another, with both figures. */
    LocalizedText gap(Gap gap) {
        return say(
                gap.exact().signum() < 0 ? "gap.lead" : "gap.behind",
                difference(gap.exact(), component(gap)),
                title(gap.ahead().component()),
                figure(gap.ahead()),
                title(gap.behind().component()),
                figure(gap.behind()));
    }

    /** How far two figures are apart, in their unit. */
    LocalizedText distance(Distance distance) {
        return difference(told(distance).exact(), component(distance.one().component()));
    }

    /** The figure that a quantity is held against, as far as it is one. */
    LocalizedText held(Bound bound) {
        return switch (told(bound)) {
            case Bound.SameAs same -> figure(same.figure());
            case Bound.Above above -> figure(above.figure());
            case Bound.BelowComparator below -> comparator(below.comparator());
            case Bound.AboveComparator above -> comparator(above.comparator());
            case Bound.SameGap same -> gap(same.gap());
            case Bound.ChangedBy changed -> figure(changed.figure());
            case Bound.Yes yes -> say("unit.yes");
            case Bound.Stated stated -> Amounts.number(stated.value());
        };
    }

    private LocalizedText comparator(Measured figure) {
        return say("beside", value(figure), comparatorName(figure.component()));
    }

    /** The bound of a comparison, in its unit. */
    LocalizedText bound(Comparison comparison) {
        Bound bound = told(comparison.bound());
        return bound instanceof Bound.SameAs || Pairs.isBare(bound)
                // The figure itself, whose counts are told beside.
                ? unit(bound.exact(), component(comparison))
                : amount(comparison, bound.exact());
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
        return ComparatorName.of(component(componentId));
    }

    /** A figure with its period: {@code 61 % i 2024}, {@code 61,5 % (123 af 200) i 2024}. */
    LocalizedText figure(Measured figure) {
        return say("figure", value(figure), Terms.period(figure.period()));
    }

    /** A figure with its counts, and whether it is an example or provisional. */
    LocalizedText value(Measured figure) {
        return withCounts(unit(figure.exact(), component(figure)), figure).plus(Terms.marks(figure));
    }

    private LocalizedText unit(Fraction number, ComponentDefinition component) {
        return Amounts.of(Precision.shown(number, decimals(component)), component);
    }

    private static LocalizedText withCounts(LocalizedText value, Measured figure) {
        return figure.share() == null
                ? value
                : say(
                        "counts",
                        value,
                        Amounts.number(figure.share().numerator()),
                        Amounts.number(figure.share().denominator()));
    }

    /** The number of a figure without its unit. */
    LocalizedText number(Fraction number, ComponentDefinition component) {
        return Amounts.number(Precision.shown(number, decimals(component)));
    }

    /** A number in the unit of what is compared. */
    LocalizedText amount(Comparison comparison, Fraction value) {
        ComponentDefinition component = component(comparison);
        return switch (comparison.quantity()) {
            case Measured figure -> about(value, component, unit(value, component));
            case Total total -> about(value, component, unit(value, component));
            case Mean mean -> about(value, component, unit(value, component));
            case Distance distance -> difference(value, component);
            case Closing closing -> difference(value, component);
            case Gap gap -> difference(value, component);
        };
    }

    /** The size of a difference. */
    LocalizedText difference(Fraction by, ComponentDefinition component) {
        return about(by, component, Amounts.difference(Precision.shown(by, decimals(component)), component));
    }

    private LocalizedText about(Fraction number, ComponentDefinition component, LocalizedText shown) {
        return Precision.isShownExact(number, decimals(component)) ? shown : say("about", shown);
    }

    /** Whether a figure is in percent, so that its changes can be percentage points. */
    boolean isShare(Measured figure) {
        return component(figure.component()).unit().isInPercent();
    }

    private int decimals(ComponentDefinition component) {
        return component.decimals() + more;
    }

    ComponentDefinition component(Comparison comparison) {
        return component(comparison.quantity());
    }

    private ComponentDefinition component(Quantity quantity) {
        return component(quantity.figures().getFirst().component());
    }

    /** A component; one that stands for it where the indicator has none of this id. */
    ComponentDefinition component(String componentId) {
        return indicator
                .component(componentId)
                .orElseGet(() ->
                        new ComponentDefinition(componentId, componentId, PlainUnit.COUNT, 0, null, null, null, null));
    }
}

package dk.seamark.indicator.figure;

import dk.seamark.events.figure.FigureEvent;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.plan.BrokenSum;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.value.Series;
import dk.seamark.indicator.plan.PlanIndicator;
import dk.seamark.text.Catalogue;
import dk.seamark.text.LocalizedText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a person is told who delivers a figure that does not add up with others as the plan says. The figure is accepted
 * all the same: it can be another one that is wrong, and is corrected next.
 *
 * @param code {@code sum-differs}
 * @param total the component that is the sum
 * @param value its figure
 * @param sum what its parts come to
 * @param da the warning in Danish
 * @param en the warning in English
 */
public record SumWarning(String code, String total, BigDecimal value, BigDecimal sum, String da, String en) {

    static final Catalogue CATALOGUE = Catalogue.beside(SumWarning.class, "warnings");

    /**
     * The warnings about the sums that a figure has a part in.
     *
     * @param indicator the figure's indicator
     * @param before the slots before the figure
     * @param event the figure
     */
    public static List<SumWarning> of(PlanIndicator indicator, Slots before, FigureEvent event) {
        return of(indicator, before.after(event), event.slot());
    }

    /**
     * The warnings about the sums that a slot has a part in.
     *
     * @param indicator the slot's indicator
     * @param after the slots once all figures of a request are delivered
     * @param slot the slot of one of them
     */
    public static List<SumWarning> of(PlanIndicator indicator, Slots after, FigureSlot slot) {
        return broken(indicator.definition(), slot.series(), slot.period(), after).stream()
                .filter(broken -> broken.sum().total().equals(slot.componentId())
                        || broken.sum().parts().contains(slot.componentId()))
                .map(broken -> warning(broken, indicator.definition()))
                .toList();
    }

    /** The sums of an indicator that do not hold in a period and series. */
    static List<BrokenSum> broken(IndicatorDefined indicator, Series series, String period, Slots slots) {
        return BrokenSum.of(
                indicator,
                component -> value(slots, new FigureSlot(indicator.indicatorId(), component, series, period)));
    }

    private static Optional<BigDecimal> value(Slots slots, FigureSlot slot) {
        return slots.in(slot) instanceof SlotState.Recorded recorded
                ? Optional.of(recorded.figure().value())
                : Optional.empty();
    }

    private static SumWarning warning(BrokenSum broken, IndicatorDefined indicator) {
        LocalizedText text = CATALOGUE.say("sum-differs", parts(broken, indicator));
        return new SumWarning(
                "sum-differs", broken.sum().total(), broken.total(), broken.partsTotal(), text.da(), text.en());
    }

    /** What a sentence says of a sum: its total, the figure of it, its parts, and what they come to. */
    static Object[] parts(BrokenSum broken, IndicatorDefined indicator) {
        String parts = broken.sum().parts().stream()
                .map(part -> "\"" + title(part, indicator) + "\"")
                .collect(Collectors.joining(", "));
        return new Object[] {
            title(broken.sum().total(), indicator), number(broken.total()), parts, number(broken.partsTotal())
        };
    }

    private static String title(String component, IndicatorDefined indicator) {
        return indicator.components().stream()
                .filter(each -> each.componentId().equals(component))
                .map(ComponentDefinition::title)
                .findFirst()
                .orElse(component);
    }

    private static LocalizedText number(BigDecimal value) {
        String plain = value.toPlainString();
        return new LocalizedText(plain.replace('.', ','), plain);
    }
}

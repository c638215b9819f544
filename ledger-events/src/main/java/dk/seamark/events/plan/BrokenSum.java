package dk.seamark.events.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Figures that do not add up as the plan says.
 *
 * @param sum what the plan says
 * @param total the figure of the total, in its unit
 * @param parts the figures of the parts, in their order
 */
public record BrokenSum(ComponentSum sum, BigDecimal total, List<BigDecimal> parts) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Copies the list. */
    public BrokenSum {
        parts = List.copyOf(parts);
    }

    /** What the parts come to. */
    public BigDecimal partsTotal() {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * The sums of an indicator that do not hold. One of which a figure is missing is not looked at. Counts must add up;
     * other figures may differ by what the rounding of each can come to.
     *
     * @param figures the figures of one period and series, by component
     */
    public static List<BrokenSum> of(IndicatorDefined indicator, Function<String, Optional<BigDecimal>> figures) {
        List<BrokenSum> broken = new ArrayList<>();
        for (ComponentSum sum : indicator.itsSums()) {
            Optional<BigDecimal> total = figures.apply(sum.total());
            List<BigDecimal> parts =
                    sum.parts().stream().map(figures).flatMap(Optional::stream).toList();
            if (total.isPresent() && parts.size() == sum.parts().size()) {
                BrokenSum found = new BrokenSum(sum, total.get(), parts);
                BigDecimal difference = found.partsTotal().subtract(total.get()).abs();
                if (difference.compareTo(allowed(indicator, sum)) > 0) {
                    broken.add(found);
                }
            }
        }
        return List.copyOf(broken);
    }

    private static BigDecimal allowed(IndicatorDefined indicator, ComponentSum sum) {
        return indicator.components().stream()
                .filter(component -> component.componentId().equals(sum.total())
                        && !component.unit().isCount())
                .findFirst()
                .map(component -> HALF.movePointLeft(component.decimals())
                        .multiply(BigDecimal.valueOf(sum.parts().size() + 1L)))
                .orElse(BigDecimal.ZERO);
    }
}

package dk.seamark.events;

import org.jspecify.annotations.Nullable;

/**
 * One series of figures of an indicator.
 *
 * @param componentId the component, unique in its indicator
 * @param title what is counted, in Danish
 * @param unit in which unit
 * @param decimals how many decimals people are shown, 0 to 6; what is judged is what was recorded
 * @param direction which way its figures should go; null where the plan does not say
 * @param comparator what the figure is compared with, in Danish; null where there is no such figure
 * @param baseline where it started; null where the plan names no figure
 */
public record ComponentDefinition(
        String componentId,
        String title,
        Unit unit,
        int decimals,
        @Nullable Direction direction,
        @Nullable String comparator,
        @Nullable Baseline baseline) {}

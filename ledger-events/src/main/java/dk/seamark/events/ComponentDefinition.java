package dk.seamark.events;

import dk.seamark.events.rule.Answer;
import org.jspecify.annotations.Nullable;

/**
 * One series of figures of an indicator.
 *
 * @param componentId the component, unique in its indicator
 * @param title what is counted, in Danish
 * @param unit in which unit
 * @param decimals how many decimals people are shown, 0 to 6; what is judged is what was recorded
 * @param direction which way its figures should go; null where the plan does not say
 * @param counting what its figures count; null where the plan does not say, or where it is no count
 * @param comparator what the figure is compared with, in Danish; null where there is no such figure
 * @param baseline where it started; null where the plan names no figure
 */
public record ComponentDefinition(
        String componentId,
        String title,
        Unit unit,
        int decimals,
        @Nullable Direction direction,
        @Nullable Counting counting,
        @Nullable String comparator,
        @Nullable Baseline baseline) {

    /** This component with a decision in the place of what the plan does not say of it. */
    public ComponentDefinition answered(Answer answer) {
        if (answer instanceof Answer.DirectionIs is && is.component().equals(componentId)) {
            return new ComponentDefinition(
                    componentId, title, unit, decimals, is.direction(), counting, comparator, baseline);
        }
        if (answer instanceof Answer.CountingIs is && is.component().equals(componentId)) {
            return new ComponentDefinition(
                    componentId, title, unit, decimals, direction, is.counting(), comparator, baseline);
        }
        return this;
    }
}

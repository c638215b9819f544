package dk.seamark.events.plan;

import dk.seamark.events.rule.Answer;
import dk.seamark.events.value.Counting;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.Unit;
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
 * @param counts what its counts, or the counts above the line of its shares, are of; null, as in events from before
 *     there was this, is taken for persons
 * @param outOf what the counts below the line of its shares are of; null is taken for persons
 * @param population a key for the people that it counts or tells the share of; components of other indicators and of
 *     the municipality's other plans that have the same key are about the same people. Null where the plan does not say
 */
public record ComponentDefinition(
        String componentId,
        String title,
        Unit unit,
        int decimals,
        @Nullable Direction direction,
        @Nullable Counting counting,
        @Nullable String comparator,
        @Nullable Baseline baseline,
        @Nullable Counts counts,
        @Nullable Counts outOf,
        @Nullable String population) {

    /** A component whose counts are of persons, as far as is known. */
    public ComponentDefinition(
            String componentId,
            String title,
            Unit unit,
            int decimals,
            @Nullable Direction direction,
            @Nullable Counting counting,
            @Nullable String comparator,
            @Nullable Baseline baseline) {
        this(componentId, title, unit, decimals, direction, counting, comparator, baseline, null, null, null);
    }

    /** What its counts, or those above the line of its shares, are of. */
    public Counts itsCounts() {
        return counts == null ? Counts.PERSONS : counts;
    }

    /** What the counts below the line of its shares are of. */
    public Counts itsOutOf() {
        return outOf == null ? Counts.PERSONS : outOf;
    }

    /** Whether one of its figures could be about few people: false if all that it counts is something else. */
    public boolean countsPersons() {
        return switch (unit) {
            case COUNT -> itsCounts() == Counts.PERSONS;
            case PERCENT -> itsCounts() == Counts.PERSONS || itsOutOf() == Counts.PERSONS;
            case GRADE_POINTS, WELLBEING_SCORE, YES_NO -> true;
        };
    }

    /** This component with a decision in the place of what the plan does not say of it. */
    public ComponentDefinition answered(Answer answer) {
        if (answer instanceof Answer.DirectionIs is && is.component().equals(componentId)) {
            return new ComponentDefinition(
                    componentId,
                    title,
                    unit,
                    decimals,
                    is.direction(),
                    counting,
                    comparator,
                    baseline,
                    counts,
                    outOf,
                    population);
        }
        if (answer instanceof Answer.CountingIs is && is.component().equals(componentId)) {
            return new ComponentDefinition(
                    componentId,
                    title,
                    unit,
                    decimals,
                    direction,
                    is.counting(),
                    comparator,
                    baseline,
                    counts,
                    outOf,
                    population);
        }
        return this;
    }
}

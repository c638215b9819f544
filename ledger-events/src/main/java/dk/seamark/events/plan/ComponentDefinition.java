package dk.seamark.events.plan;

import dk.seamark.events.rule.Answer;
import dk.seamark.events.value.Counting;
import dk.seamark.events.value.Direction;
import dk.seamark.events.value.IndexNumber;
import dk.seamark.events.value.Money;
import dk.seamark.events.value.OwnUnit;
import dk.seamark.events.value.PhysicalUnit;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.events.value.Quartile;
import dk.seamark.events.value.Rate;
import dk.seamark.events.value.Score;
import dk.seamark.events.value.TimeSpan;
import dk.seamark.events.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * One series of figures of an indicator.
 *
 * @param componentId the component's id, unique in its indicator
 * @param title what is counted, in Danish
 * @param unit the unit of its figures
 * @param decimals how many decimals are shown, 0 to 6; targets are judged on the recorded value
 * @param direction whether higher or lower is better; null where the plan does not say
 * @param counting whether its figures count a stock or a flow; null where the plan does not say, or where they are no
 *     counts
 * @param comparator what the figure is compared with, in Danish; null where there is no such figure
 * @param baseline where it started; null where the plan names no figure
 * @param counts what its counts, or the counts above the line of its shares and rates, are of; null means persons, as
 *     in events from before this field existed
 * @param outOf what the counts below the line of its shares and rates, or those behind its means, are of; null means
 *     persons
 * @param population a key for the people that it counts or states the share of; components with the same key, also of
 *     other indicators and of the municipality's other plans, are about the same people. Null where the plan does not
 *     say
 * @param comparatorQuartile which quartile of the comparator's group the comparator's figures are; null if they are
 *     figures of the comparator itself, such as an average, as in events from before this field existed
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
        @Nullable String population,
        @Nullable Quartile comparatorQuartile) {

    /** A component whose comparator, if it has one, is no quartile. */
    public ComponentDefinition(
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
        this(
                componentId,
                title,
                unit,
                decimals,
                direction,
                counting,
                comparator,
                baseline,
                counts,
                outOf,
                population,
                null);
    }

    /** A component that counts persons, the default where a plan does not say. */
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

    /** What its counts, or those above the line of its shares and rates, are of; persons if the plan does not say. */
    public Counts itsCounts() {
        return counts == null ? Counts.PERSONS : counts;
    }

    /** What the counts below the line of its shares, or behind its means, are of; persons if the plan does not say. */
    public Counts itsOutOf() {
        return outOf == null ? Counts.PERSONS : outOf;
    }

    /**
     * Whether one of its figures could be about few people; false only if everything that it counts is something else.
     */
    public boolean countsPersons() {
        return switch (unit) {
            case PlainUnit.COUNT -> itsCounts() == Counts.PERSONS;
            case PlainUnit.PERCENT, PlainUnit.RATIO -> isQuotientOfPersons();
            case PlainUnit.PERCENT_CHANGE, PlainUnit.YES_NO -> true;
            case Rate rate -> isQuotientOfPersons();
            case Score score -> itsOutOf() == Counts.PERSONS;
            case Money money -> itsOutOf() == Counts.PERSONS;
            case TimeSpan span -> itsOutOf() == Counts.PERSONS;
            case OwnUnit own -> itsCounts() == Counts.PERSONS;
            case IndexNumber index -> true;
            case PhysicalUnit physical -> false;
        };
    }

    private boolean isQuotientOfPersons() {
        return itsCounts() == Counts.PERSONS || itsOutOf() == Counts.PERSONS;
    }

    /** This component with the decided answer filled in for what the plan leaves open. */
    public ComponentDefinition answered(Answer answer) {
        if (answer instanceof Answer.DirectionIs is && is.component().equals(componentId)) {
            return read(is.direction(), counting);
        }
        if (answer instanceof Answer.CountingIs is && is.component().equals(componentId)) {
            return read(direction, is.counting());
        }
        return this;
    }

    /** This component with another definition's direction. */
    public ComponentDefinition directedAs(ComponentDefinition other) {
        return read(other.direction, counting);
    }

    /** This component with another definition's counting. */
    public ComponentDefinition countedAs(ComponentDefinition other) {
        return read(direction, other.counting);
    }

    private ComponentDefinition read(@Nullable Direction newDirection, @Nullable Counting newCounting) {
        return new ComponentDefinition(
                componentId,
                title,
                unit,
                decimals,
                newDirection,
                newCounting,
                comparator,
                baseline,
                counts,
                outOf,
                population,
                comparatorQuartile);
    }

    ComponentDefinition reworded(@Nullable String newTitle, @Nullable String newComparator) {
        return new ComponentDefinition(
                componentId,
                newTitle == null ? title : newTitle,
                unit,
                decimals,
                direction,
                counting,
                newComparator == null ? comparator : newComparator,
                baseline,
                counts,
                outOf,
                population,
                comparatorQuartile);
    }

    ComponentDefinition counting(
            @Nullable Counts newCounts, @Nullable Counts newOutOf, @Nullable String newPopulation) {
        return new ComponentDefinition(
                componentId,
                title,
                unit,
                decimals,
                direction,
                counting,
                comparator,
                baseline,
                newCounts,
                newOutOf,
                newPopulation,
                comparatorQuartile);
    }
}

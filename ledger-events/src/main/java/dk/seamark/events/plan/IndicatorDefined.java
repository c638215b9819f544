package dk.seamark.events.plan;

import dk.seamark.events.policy.BarometerArea;
import dk.seamark.events.rule.Answer;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.wire.WireType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of a drafted plan was entered or replaced; this event holds all of it except its targets.
 *
 * @param municipality the municipality's key
 * @param planId the plan
 * @param trackId the track that the indicator belongs to
 * @param indicatorId the indicator, unique in the plan
 * @param number its number in the plan: {@code 5.1}
 * @param title its title
 * @param goalId the policy's goal that it measures; null where the plan does not say
 * @param areas the areas of the national integration barometer that it falls under; may be empty
 * @param components its series of figures in display order; empty where nothing is counted, so that its targets are
 *     reported in words alone
 * @param source where the figures come from
 * @param baselineWording the plan's own words for where it started
 * @param notes footnotes and remarks; may be empty
 * @param sums which of its components add up to others; null in events from before this field existed, and means none
 * @param rounds the years in which it is measured; null if it is measured in each period of its plan, as in events from
 *     before this field existed
 */
@WireType(name = "policy.indicator-defined")
public record IndicatorDefined(
        String municipality,
        String planId,
        String trackId,
        String indicatorId,
        String number,
        String title,
        @Nullable String goalId,
        List<BarometerArea> areas,
        List<ComponentDefinition> components,
        String source,
        String baselineWording,
        List<String> notes,
        @Nullable List<ComponentSum> sums,
        @Nullable Rounds rounds)
        implements IndicatorDefinitionEvent {

    /** Copies the lists. */
    public IndicatorDefined {
        areas = List.copyOf(areas);
        components = List.copyOf(components);
        notes = List.copyOf(notes);
        sums = sums == null ? null : List.copyOf(sums);
    }

    /** An indicator that is measured in each period, and of which nothing is said to add up. */
    public IndicatorDefined(
            String municipality,
            String planId,
            String trackId,
            String indicatorId,
            String number,
            String title,
            @Nullable String goalId,
            List<BarometerArea> areas,
            List<ComponentDefinition> components,
            String source,
            String baselineWording,
            List<String> notes) {
        this(
                municipality,
                planId,
                trackId,
                indicatorId,
                number,
                title,
                goalId,
                areas,
                components,
                source,
                baselineWording,
                notes,
                null,
                null);
    }

    /** Whether its figures of a period are asked for: of each one, or of those of its rounds and of its baselines. */
    public boolean hasFiguresOf(ReportingPeriod period) {
        return isMeasuredIn(period)
                || components.stream()
                        .map(ComponentDefinition::baseline)
                        .anyMatch(baseline ->
                                baseline != null && baseline.period().equals(period.toString()));
    }

    /** Whether it is measured in a period of its plan. */
    public boolean isMeasuredIn(ReportingPeriod period) {
        return rounds == null || rounds.include(period);
    }

    /** The last period before this one in which it is measured; empty if that would be before 1990. */
    public Optional<ReportingPeriod> measuredBefore(ReportingPeriod period) {
        return rounds == null ? period.previous() : rounds.before(period);
    }

    /**
     * The periods in which it is measured, from the first of a calendar year up to this one, in order; at least this
     * one.
     */
    public List<ReportingPeriod> measuredSince(int firstYear, ReportingPeriod last) {
        List<ReportingPeriod> all = new ArrayList<>(List.of(last));
        Optional<ReportingPeriod> one = measuredBefore(last);
        while (one.isPresent() && one.get().year() >= firstYear) {
            all.addFirst(one.get());
            one = measuredBefore(one.get());
        }
        return List.copyOf(all);
    }

    /** Which of its components add up to others; empty if the plan does not say. */
    public List<ComponentSum> itsSums() {
        return sums == null ? List.of() : sums;
    }

    /** One of its components; empty if it has none with this id. */
    public Optional<ComponentDefinition> component(String componentId) {
        return components.stream()
                .filter(component -> component.componentId().equals(componentId))
                .findFirst();
    }

    /** This indicator with the decided answer filled in for what the plan leaves open about its components. */
    public IndicatorDefined answered(Answer answer) {
        return with(
                trackId,
                components.stream().map(component -> component.answered(answer)).toList());
    }

    IndicatorDefined inTrack(String newTrackId) {
        return with(newTrackId, components);
    }

    /** This indicator with one more component. */
    IndicatorDefined with(ComponentDefinition added) {
        return with(
                trackId, Stream.concat(components.stream(), Stream.of(added)).toList());
    }

    /** This indicator with one of its components changed; the same if it has none with this id. */
    public IndicatorDefined component(String componentId, UnaryOperator<ComponentDefinition> change) {
        return with(
                trackId,
                components.stream()
                        .map(component ->
                                component.componentId().equals(componentId) ? change.apply(component) : component)
                        .toList());
    }

    private IndicatorDefined with(String newTrackId, List<ComponentDefinition> newComponents) {
        return new IndicatorDefined(
                municipality,
                planId,
                newTrackId,
                indicatorId,
                number,
                title,
                goalId,
                areas,
                newComponents,
                source,
                baselineWording,
                notes,
                sums,
                rounds);
    }

    IndicatorDefined reworded(Rewording.IndicatorReworded words) {
        return new IndicatorDefined(
                municipality,
                planId,
                trackId,
                indicatorId,
                words.number() == null ? number : words.number(),
                words.title() == null ? title : words.title(),
                goalId,
                areas,
                components,
                words.source() == null ? source : words.source(),
                words.baselineWording() == null ? baselineWording : words.baselineWording(),
                words.notes() == null ? notes : words.notes(),
                sums,
                rounds);
    }
}

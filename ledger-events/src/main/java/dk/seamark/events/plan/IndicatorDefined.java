package dk.seamark.events.plan;

import dk.seamark.events.policy.BarometerArea;
import dk.seamark.events.rule.Answer;
import dk.seamark.events.wire.WireType;
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
        @Nullable List<ComponentSum> sums)
        implements IndicatorDefinitionEvent {

    /** Copies the lists. */
    public IndicatorDefined {
        areas = List.copyOf(areas);
        components = List.copyOf(components);
        notes = List.copyOf(notes);
        sums = sums == null ? null : List.copyOf(sums);
    }

    /** An indicator of which nothing is said to add up. */
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
                null);
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

    IndicatorDefined component(String componentId, UnaryOperator<ComponentDefinition> change) {
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
                sums);
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
                sums);
    }
}

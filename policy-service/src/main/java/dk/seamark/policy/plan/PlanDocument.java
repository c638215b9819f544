package dk.seamark.policy.plan;

import dk.seamark.events.BarometerArea;
import dk.seamark.events.Baseline;
import dk.seamark.events.Cadence;
import dk.seamark.events.Centre;
import dk.seamark.events.ComponentDefinition;
import dk.seamark.events.Counting;
import dk.seamark.events.Direction;
import dk.seamark.events.FollowUp;
import dk.seamark.events.IndicatorDefined;
import dk.seamark.events.IndicatorTargetSet;
import dk.seamark.events.PlanTerms;
import dk.seamark.events.TrackDefined;
import dk.seamark.events.TrackOrganisation;
import dk.seamark.events.Unit;
import dk.seamark.events.rule.TargetRule;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A plan as one document, in the form that {@code plan.v1.schema.json} publishes. What an optional
 * field leaves out is an empty list or null.
 */
public record PlanDocument(
        String policy,
        String title,
        int firstYear,
        int lastYear,
        @Nullable Integer figuresFrom,
        String committee,
        String secretariat,
        String document,
        @Nullable Cadence cadence,
        List<CentreEntry> centres,
        @Nullable List<String> notes,
        List<TrackEntry> tracks) {

    /** How often the plan is followed up on. */
    Cadence followedUp() {
        return cadence == null ? Cadence.YEARLY : cadence;
    }

    /** A centre of the document. */
    public record CentreEntry(String id, String name) {}

    /** A track of the document, with its indicators. */
    public record TrackEntry(
            String id,
            int number,
            String title,
            String centre,
            @Nullable List<String> goals,
            @Nullable List<String> serves,
            @Nullable OrganisationEntry organisation,
            List<FollowUp> followUp,
            String followUpFormat,
            Cadence cadence,
            @Nullable List<IndicatorEntry> indicators) {

        /** The indicators, none where the document leaves them out. */
        public List<IndicatorEntry> itsIndicators() {
            return orNone(indicators);
        }
    }

    /** Who drives a track of the document, and with whom. */
    public record OrganisationEntry(
            String owner,
            String management,
            @Nullable List<String> partners,
            @Nullable List<String> efforts) {

        TrackOrganisation organisation() {
            return new TrackOrganisation(owner, management, orNone(partners), orNone(efforts));
        }

        static OrganisationEntry of(TrackOrganisation organisation) {
            return new OrganisationEntry(
                    organisation.owner(), organisation.management(), organisation.partners(), organisation.efforts());
        }
    }

    /** An indicator of the document, with its targets by date. */
    public record IndicatorEntry(
            String id,
            String number,
            String title,
            @Nullable String goal,
            @Nullable List<BarometerArea> areas,
            String source,
            @Nullable List<ComponentEntry> components,
            String baselineWording,
            @Nullable List<String> notes,
            SortedMap<LocalDate, TargetEntry> targets) {

        /** Copies the map. */
        public IndicatorEntry {
            targets = Collections.unmodifiableSortedMap(new TreeMap<>(targets));
        }

        /** The components, none where the document leaves them out. */
        public List<ComponentEntry> itsComponents() {
            return orNone(components);
        }
    }

    /** A component of the document. */
    public record ComponentEntry(
            String id,
            String title,
            Unit unit,
            int decimals,
            @Nullable Direction direction,
            @Nullable Counting counting,
            @Nullable String comparator,
            @Nullable Baseline baseline) {

        /** The component as events hold it. */
        public ComponentDefinition definition() {
            return new ComponentDefinition(id, title, unit, decimals, direction, counting, comparator, baseline);
        }
    }

    /** A target of the document. */
    public record TargetEntry(String wording, TargetRule rule) {}

    /** What the document says of the plan at this address. */
    public PlanContent content(PlanAddress address) {
        String municipality = address.municipality().key();
        String planId = address.planId().key();
        PlanContent content = PlanContent.of(new PlanTerms(
                policy,
                title,
                firstYear,
                lastYear,
                figuresFrom,
                committee,
                secretariat,
                centres.stream()
                        .map(centre -> new Centre(centre.id(), centre.name()))
                        .toList(),
                orNone(notes),
                cadence,
                document));
        for (TrackEntry track : tracks) {
            content = content.with(new TrackDefined(
                    municipality,
                    planId,
                    track.id(),
                    track.number(),
                    track.title(),
                    track.centre(),
                    orNone(track.goals()),
                    orNone(track.serves()),
                    track.organisation() == null ? null : track.organisation().organisation(),
                    track.followUp(),
                    track.followUpFormat(),
                    track.cadence()));
            for (IndicatorEntry indicator : track.itsIndicators()) {
                content = content.with(new IndicatorDefined(
                        municipality,
                        planId,
                        track.id(),
                        indicator.id(),
                        indicator.number(),
                        indicator.title(),
                        indicator.goal(),
                        orNone(indicator.areas()),
                        indicator.itsComponents().stream()
                                .map(ComponentEntry::definition)
                                .toList(),
                        indicator.source(),
                        indicator.baselineWording(),
                        orNone(indicator.notes())));
                for (var target : indicator.targets().entrySet()) {
                    content = content.with(new IndicatorTargetSet(
                            municipality,
                            planId,
                            indicator.id(),
                            target.getKey(),
                            target.getValue().wording(),
                            target.getValue().rule()));
                }
            }
        }
        return content;
    }

    /** The document that says this content. */
    public static PlanDocument of(PlanContent content) {
        PlanTerms terms = content.terms();
        return new PlanDocument(
                terms.policyId(),
                terms.title(),
                terms.firstYear(),
                terms.lastYear(),
                terms.figuresFrom(),
                terms.committee(),
                terms.secretariat(),
                terms.document(),
                terms.cadence(),
                terms.centres().stream()
                        .map(centre -> new CentreEntry(centre.centreId(), centre.name()))
                        .toList(),
                terms.notes(),
                content.tracksInOrder().stream()
                        .map(track -> entry(content, track))
                        .toList());
    }

    private static TrackEntry entry(PlanContent content, TrackDefined track) {
        return new TrackEntry(
                track.trackId(),
                track.number(),
                track.title(),
                track.centreId(),
                track.goals(),
                track.serves(),
                track.organisation() == null ? null : OrganisationEntry.of(track.organisation()),
                track.followUp(),
                track.followUpFormat(),
                track.cadence(),
                content.indicatorsOf(track.trackId()).stream()
                        .map(indicator -> entry(content, indicator))
                        .toList());
    }

    private static IndicatorEntry entry(PlanContent content, IndicatorDefined indicator) {
        SortedMap<LocalDate, TargetEntry> targets = new TreeMap<>();
        content.targetsOf(indicator.indicatorId())
                .forEach(target -> targets.put(target.targetDate(), new TargetEntry(target.wording(), target.rule())));
        return new IndicatorEntry(
                indicator.indicatorId(),
                indicator.number(),
                indicator.title(),
                indicator.goalId(),
                indicator.areas(),
                indicator.source(),
                indicator.components().stream()
                        .map(component -> new ComponentEntry(
                                component.componentId(),
                                component.title(),
                                component.unit(),
                                component.decimals(),
                                component.direction(),
                                component.counting(),
                                component.comparator(),
                                component.baseline()))
                        .toList(),
                indicator.baselineWording(),
                indicator.notes(),
                targets);
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}

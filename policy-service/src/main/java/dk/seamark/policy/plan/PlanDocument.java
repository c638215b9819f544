package dk.seamark.policy.plan;

import dk.seamark.events.plan.Centre;
import dk.seamark.events.plan.FollowUp;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.plan.PlanTerms;
import dk.seamark.events.plan.TrackDefined;
import dk.seamark.events.plan.TrackOrganisation;
import dk.seamark.events.value.Cadence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan as one document, in the form that {@code plan.v1.schema.json} publishes. An omitted optional field is an empty
 * list or null.
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

    /** How often the plan is followed up on; yearly if the document does not say. */
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

        /** The event that defines the track, without its indicators, in the plan at this address. */
        public TrackDefined definition(PlanAddress address) {
            return new TrackDefined(
                    address.municipality().key(),
                    address.planId().key(),
                    id,
                    number,
                    title,
                    centre,
                    orNone(goals),
                    itServes(),
                    organisation == null ? null : organisation.organisation(),
                    followUp,
                    followUpFormat,
                    cadence);
        }

        /** The goals that it serves; empty if the document leaves them out. */
        List<String> itServes() {
            return orNone(serves);
        }

        /** The indicators; empty if the document leaves them out. */
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

    /** The document as the content of the plan at this address. */
    public PlanContent content(PlanAddress address) {
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
            content = content.with(track.definition(address));
            for (IndicatorEntry indicator : track.itsIndicators()) {
                content = content.with(indicator.definition(address, track.id()));
                for (IndicatorTargetSet target : indicator.targets(address, followedUp())) {
                    content = content.with(target);
                }
            }
        }
        return content;
    }

    /** The document of a content. */
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
                        .map(indicator -> IndicatorEntry.of(content, indicator))
                        .toList());
    }

    static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}

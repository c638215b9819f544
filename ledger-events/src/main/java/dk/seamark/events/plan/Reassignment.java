package dk.seamark.events.plan;

import dk.seamark.events.wire.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else answers for a part of the plan from a date on, also for periods before it that are still to be followed
 * up on: who writes in February what last year came to is who is there in February.
 */
public sealed interface Reassignment extends Amendment {

    /** The first Danish calendar date on which it holds. */
    LocalDate from();

    @Override
    default boolean applies(Moment moment) {
        return !moment.day().isBefore(from());
    }

    /**
     * A track goes to another centre of the plan.
     *
     * @param trackId the track
     * @param centreId the centre
     */
    @Kind("track-moved")
    record TrackMoved(String trackId, String centreId, LocalDate from) implements Reassignment {
        @Override
        public boolean fits(PlanOutline known) {
            return known.tracks().containsKey(trackId) && known.hasCentre(centreId);
        }

        @Override
        public PlanOutline to(PlanOutline outline) {
            return outline.track(trackId, track -> track.inCentre(centreId));
        }
    }

    /**
     * An indicator goes to another track, and so to that track's centre.
     *
     * @param indicatorId the indicator
     * @param trackId the track
     */
    @Kind("indicator-moved")
    record IndicatorMoved(String indicatorId, String trackId, LocalDate from) implements Reassignment {
        @Override
        public boolean fits(PlanOutline known) {
            return known.indicators().containsKey(indicatorId) && known.tracks().containsKey(trackId);
        }

        @Override
        public PlanOutline to(PlanOutline outline) {
            return outline.indicator(indicatorId, indicator -> indicator.inTrack(trackId));
        }
    }

    /**
     * Centres become one, which may be one of them or a new one.
     *
     * @param centres the ids of the centres, two or more
     * @param into the centre that they become
     */
    @Kind("centres-merged")
    record CentresMerged(List<String> centres, Centre into, LocalDate from) implements Reassignment {

        /** Copies the list. */
        public CentresMerged {
            centres = List.copyOf(centres);
        }

        @Override
        public boolean fits(PlanOutline known) {
            return centres.stream().allMatch(known::hasCentre)
                    && (centres.contains(into.centreId()) || !known.hasCentre(into.centreId()));
        }

        @Override
        public PlanOutline to(PlanOutline outline) {
            return outline.replacingCentres(centres, into);
        }
    }

    /**
     * A centre becomes several, of which it may be one.
     *
     * @param centreId the centre
     * @param into the centres that it becomes, two or more
     * @param tracks to which of them each of its tracks goes
     * @param secretariat which of them puts the pack together; null unless the centre did so until then
     */
    @Kind("centre-split")
    record CentreSplit(
            String centreId,
            List<Centre> into,
            List<TrackCentre> tracks,
            @Nullable String secretariat,
            LocalDate from) implements Reassignment {

        /** Copies the lists. */
        public CentreSplit {
            into = List.copyOf(into);
            tracks = List.copyOf(tracks);
        }

        /**
         * A track and the centre that it goes to.
         *
         * @param trackId the track
         * @param centreId the centre
         */
        public record TrackCentre(String trackId, String centreId) {}

        @Override
        public boolean fits(PlanOutline known) {
            Set<String> taken = new HashSet<>();
            known.terms().centres().forEach(centre -> taken.add(centre.centreId()));
            boolean isThere = taken.remove(centreId);
            return isThere
                    && into.stream().allMatch(centre -> taken.add(centre.centreId()))
                    && known.tracks().values().stream()
                            .filter(track -> track.centreId().equals(centreId))
                            .allMatch(track -> goes(track.trackId()))
                    && tracks.stream().allMatch(each -> becomes(each.centreId()))
                    && known.terms().secretariat().equals(centreId) == (secretariat != null)
                    && (secretariat == null || becomes(secretariat));
        }

        private boolean goes(String trackId) {
            return tracks.stream().anyMatch(each -> each.trackId().equals(trackId));
        }

        private boolean becomes(String centre) {
            return into.stream().anyMatch(each -> each.centreId().equals(centre));
        }

        @Override
        public PlanOutline to(PlanOutline outline) {
            PlanTerms terms = outline.terms();
            List<Centre> centres = new ArrayList<>(terms.centres());
            centres.removeIf(centre -> centre.centreId().equals(centreId));
            centres.addAll(into);
            PlanOutline changed =
                    outline.with(terms.withCentres(secretariat == null ? terms.secretariat() : secretariat, centres));
            for (TrackCentre each : tracks) {
                changed = changed.track(
                        each.trackId(),
                        track -> track.centreId().equals(centreId) ? track.inCentre(each.centreId()) : track);
            }
            return changed;
        }
    }
}

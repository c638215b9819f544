package dk.seamark.events.plan;

import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.wire.Kind;

/** Something is no longer followed up on, from a period on or for a while. Periods before it are seen as they were. */
public sealed interface Exclusion extends Amendment {

    /** The first period that is not followed up on, as {@link ReportingPeriod#toString()}. */
    String from();

    @Override
    default boolean applies(Moment moment) {
        return moment.reaches(from());
    }

    /**
     * A track and its indicators are given up.
     *
     * @param trackId the track
     */
    @Kind("track-dropped")
    record TrackDropped(String trackId, String from) implements Exclusion {
        @Override
        public boolean fits(PlanOutline known) {
            return known.tracks().containsKey(trackId);
        }

        @Override
        public PlanOutline to(PlanOutline outline) {
            return outline.withoutTrack(trackId);
        }
    }

    /**
     * An indicator is given up.
     *
     * @param indicatorId the indicator
     */
    @Kind("indicator-dropped")
    record IndicatorDropped(String indicatorId, String from) implements Exclusion {
        @Override
        public boolean fits(PlanOutline known) {
            return known.indicators().containsKey(indicatorId);
        }

        @Override
        public PlanOutline to(PlanOutline outline) {
            return outline.withoutIndicator(indicatorId);
        }
    }

    /**
     * An indicator rests for a while.
     *
     * @param indicatorId the indicator
     * @param until the first period that is followed up on again, as {@link ReportingPeriod#toString()}
     */
    @Kind("indicator-paused")
    record IndicatorPaused(String indicatorId, String from, String until) implements Exclusion {
        @Override
        public boolean fits(PlanOutline known) {
            return known.indicators().containsKey(indicatorId);
        }

        @Override
        public boolean applies(Moment moment) {
            return moment.reaches(from) && !moment.reaches(until);
        }

        @Override
        public PlanOutline to(PlanOutline outline) {
            return outline.withoutIndicator(indicatorId);
        }
    }
}

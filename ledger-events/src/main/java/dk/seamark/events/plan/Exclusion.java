package dk.seamark.events.plan;

import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.wire.Kind;
import java.util.Collection;

/**
 * Something is no longer followed up on, from a period on or for a while. Periods before it are seen as they were. What
 * it takes away is taken up again by an {@link Inclusion}.
 */
public sealed interface Exclusion extends Amendment {

    /**
     * Whether an indicator itself rests at a moment, or was given up and not taken up again; whatever became of its
     * track.
     *
     * @param amendments the plan's amendments, in order
     */
    static boolean restsIndicator(String indicatorId, Moment moment, Collection<? extends Amendment> amendments) {
        Resting resting = Resting.NOTHING;
        for (Amendment amendment : amendments) {
            if (amendment.applies(moment) && indicatorId.equals(amendment.indicatorId())) {
                if (amendment instanceof Exclusion taken) {
                    resting = resting.withIndicator(indicatorId, taken.from());
                } else if (amendment instanceof Inclusion.IndicatorResumed resumed) {
                    resting = resting.resumingIndicator(indicatorId, resumed.from());
                }
            }
        }
        return resting.indicators().containsKey(indicatorId);
    }

    /**
     * Whether a track was given up at a moment and not taken up again.
     *
     * @param amendments the plan's amendments, in order
     */
    static boolean restsTrack(String trackId, Moment moment, Collection<? extends Amendment> amendments) {
        Resting resting = Resting.NOTHING;
        for (Amendment amendment : amendments) {
            if (amendment.applies(moment) && trackId.equals(amendment.trackId())) {
                if (amendment instanceof Exclusion taken) {
                    resting = resting.withTrack(trackId, taken.from());
                } else if (amendment instanceof Inclusion.TrackResumed resumed) {
                    resting = resting.resumingTrack(trackId, resumed.from());
                }
            }
        }
        return resting.tracks().containsKey(trackId);
    }

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
            return outline.restingTrack(trackId, from);
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
            return outline.restingIndicator(indicatorId, from);
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
            return outline.restingIndicator(indicatorId, from);
        }
    }
}

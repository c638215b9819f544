package dk.seamark.events.plan;

import dk.seamark.events.rule.Answer;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.wire.Kind;
import java.util.List;

/** Something new is followed up on. */
public sealed interface Inclusion extends Amendment {

    /** The targets that it sets; empty if it sets none. */
    default List<IndicatorTargetSet> targets() {
        return List.of();
    }

    /** The plan with what it adds, whenever that is followed up on. */
    PlanOutline into(PlanOutline outline);

    @Override
    default PlanOutline to(PlanOutline outline) {
        return into(outline);
    }

    /**
     * A track is added.
     *
     * @param track the track
     * @param from the first period that is followed up on, as {@link ReportingPeriod#toString()}
     */
    @Kind("track-added")
    record TrackAdded(TrackDefined track, String from) implements Inclusion {
        @Override
        public boolean fits(PlanOutline known) {
            return !known.tracks().containsKey(track.trackId()) && known.hasCentre(track.centreId());
        }

        @Override
        public boolean applies(Moment moment) {
            return moment.reaches(from);
        }

        @Override
        public PlanOutline into(PlanOutline outline) {
            return outline.with(track);
        }

        @Override
        public String trackId() {
            return track.trackId();
        }
    }

    /**
     * An indicator is added.
     *
     * @param indicator the indicator
     * @param targets its targets; may be empty
     * @param from the first period that is followed up on, as {@link ReportingPeriod#toString()}
     */
    @Kind("indicator-added")
    record IndicatorAdded(IndicatorDefined indicator, List<IndicatorTargetSet> targets, String from)
            implements Inclusion {

        /** Copies the list. */
        public IndicatorAdded {
            targets = List.copyOf(targets);
        }

        @Override
        public boolean fits(PlanOutline known) {
            return !known.indicators().containsKey(indicator.indicatorId())
                    && known.tracks().containsKey(indicator.trackId())
                    && targets.stream().allMatch(target -> target.indicatorId().equals(indicator.indicatorId()));
        }

        @Override
        public boolean applies(Moment moment) {
            return moment.reaches(from);
        }

        @Override
        public PlanOutline into(PlanOutline outline) {
            return outline.with(indicator);
        }

        @Override
        public Amendment answered(String indicatorId, Answer answer) {
            return indicatorId.equals(indicator.indicatorId())
                    ? new IndicatorAdded(indicator.answered(answer), targets, from)
                    : this;
        }

        @Override
        public String indicatorId() {
            return indicator.indicatorId();
        }
    }

    /**
     * A target is added, for a date for which the plan sets none, as for the years by which it is extended.
     *
     * @param target the target
     */
    @Kind("target-added")
    record TargetAdded(IndicatorTargetSet target) implements Inclusion {
        @Override
        public boolean fits(PlanOutline known) {
            return known.indicators().containsKey(target.indicatorId());
        }

        @Override
        public boolean applies(Moment moment) {
            return true;
        }

        @Override
        public PlanOutline into(PlanOutline outline) {
            return outline;
        }

        @Override
        public List<IndicatorTargetSet> targets() {
            return List.of(target);
        }

        @Override
        public String indicatorId() {
            return target.indicatorId();
        }
    }
}

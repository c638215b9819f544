package dk.seamark.events.plan;

import dk.seamark.events.rule.Answer;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.events.wire.Kind;
import java.util.List;

/** Something is followed up on: it is new, or it rested or was given up and is taken up again. */
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
     * An indicator that rests or was given up is followed up on again. The periods in between stay as they are, and so
     * does what takes it away from a later period on.
     *
     * @param indicatorId the indicator
     * @param from the first period that is followed up on again, as {@link ReportingPeriod#toString()}
     */
    @Kind("indicator-resumed")
    record IndicatorResumed(String indicatorId, String from) implements Inclusion {
        @Override
        public boolean fits(PlanOutline known) {
            return known.indicators().containsKey(indicatorId);
        }

        @Override
        public boolean applies(Moment moment) {
            return moment.reaches(from);
        }

        @Override
        public PlanOutline to(PlanOutline outline) {
            return outline.resumingIndicator(indicatorId, from);
        }

        @Override
        public PlanOutline into(PlanOutline outline) {
            return outline;
        }
    }

    /**
     * A track that was given up is followed up on again, with its indicators. The periods in between stay as they are,
     * and so does what takes it away from a later period on.
     *
     * @param trackId the track
     * @param from the first period that is followed up on again, as {@link ReportingPeriod#toString()}
     */
    @Kind("track-resumed")
    record TrackResumed(String trackId, String from) implements Inclusion {
        @Override
        public boolean fits(PlanOutline known) {
            return known.tracks().containsKey(trackId);
        }

        @Override
        public boolean applies(Moment moment) {
            return moment.reaches(from);
        }

        @Override
        public PlanOutline to(PlanOutline outline) {
            return outline.resumingTrack(trackId, from);
        }

        @Override
        public PlanOutline into(PlanOutline outline) {
            return outline;
        }
    }

    /**
     * A component is added to an indicator.
     *
     * @param indicatorId the indicator
     * @param component the component
     * @param from the first period of its figures, as {@link ReportingPeriod#toString()}
     */
    @Kind("component-added")
    record ComponentAdded(String indicatorId, ComponentDefinition component, String from) implements Inclusion {
        @Override
        public boolean fits(PlanOutline known) {
            return known.indicators().containsKey(indicatorId)
                    && !known.hasComponent(indicatorId, component.componentId());
        }

        @Override
        public boolean applies(Moment moment) {
            return moment.reaches(from);
        }

        @Override
        public PlanOutline into(PlanOutline outline) {
            return outline.indicator(indicatorId, indicator -> indicator.with(component));
        }

        @Override
        public Amendment answered(String indicator, Answer answer) {
            return indicator.equals(indicatorId)
                    ? new ComponentAdded(indicatorId, component.answered(answer), from)
                    : this;
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

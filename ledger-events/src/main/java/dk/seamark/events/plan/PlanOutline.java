package dk.seamark.events.plan;

import dk.seamark.events.rule.Answer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * What a plan follows up on, and who answers for it; without its targets.
 *
 * @param terms the terms of the plan as a whole
 * @param tracks its tracks by id
 * @param indicators its indicators by id
 * @param breaks the breaks in its series across which figures cannot be compared
 * @param resting what it has and does not follow up on: empty once it is {@linkplain #at seen}
 */
public record PlanOutline(
        PlanTerms terms,
        SortedMap<String, TrackDefined> tracks,
        SortedMap<String, IndicatorDefined> indicators,
        SortedSet<SeriesBreak> breaks,
        Resting resting) {

    /** Copies the collections. */
    public PlanOutline {
        tracks = Collections.unmodifiableSortedMap(new TreeMap<>(tracks));
        indicators = Collections.unmodifiableSortedMap(new TreeMap<>(indicators));
        breaks = Collections.unmodifiableSortedSet(new TreeSet<>(breaks));
    }

    /** A plan without breaks in its series. */
    public PlanOutline(
            PlanTerms terms, SortedMap<String, TrackDefined> tracks, SortedMap<String, IndicatorDefined> indicators) {
        this(terms, tracks, indicators, new TreeSet<>(), Resting.NOTHING);
    }

    /**
     * This plan as it is seen at a moment, with the amendments that apply then, in their order. An indicator whose
     * track is not followed up on then is not either, in whatever order it came to the track and the track was given
     * up.
     */
    public PlanOutline at(Moment moment, Collection<? extends Amendment> amendments) {
        PlanOutline outline = this;
        for (Amendment amendment : amendments) {
            if (amendment.applies(moment)) {
                outline = amendment.to(outline);
            }
        }
        return outline.withoutResting();
    }

    /**
     * Whether this plan does not follow up on an indicator at a moment because it or its track rests or was given up;
     * false also where it only came to the plan, or its track did, after that.
     */
    public boolean excludes(String indicatorId, Moment moment, Collection<? extends Amendment> amendments) {
        PlanOutline outline = this;
        for (Amendment amendment : amendments) {
            boolean adds = amendment instanceof Inclusion.TrackAdded || amendment instanceof Inclusion.IndicatorAdded;
            if (adds || amendment.applies(moment)) {
                outline = amendment.to(outline);
            }
        }
        return !outline.withoutResting().indicators().containsKey(indicatorId);
    }

    /** This plan with every amendment, whenever it applies, and with everything that was ever in it. */
    public PlanOutline known(Collection<? extends Amendment> amendments) {
        PlanOutline outline = this;
        for (Amendment amendment : amendments) {
            outline = switch (amendment) {
                case Inclusion added -> added.into(outline);
                case Exclusion taken -> outline;
                case Rewording other -> other.to(outline);
                case Reassignment other -> other.to(outline);
                case Span other -> other.to(outline);
                case Redefinition other -> other.to(outline);
                case Continuation other -> other.to(outline);
            };
        }
        return outline;
    }

    boolean hasCentre(String centreId) {
        return terms.centres().stream().anyMatch(centre -> centre.centreId().equals(centreId));
    }

    boolean hasComponent(String indicatorId, String componentId) {
        IndicatorDefined indicator = indicators.get(indicatorId);
        return indicator != null && indicator.component(componentId).isPresent();
    }

    PlanOutline with(PlanTerms changed) {
        return new PlanOutline(changed, tracks, indicators, breaks, resting);
    }

    PlanOutline with(TrackDefined track) {
        SortedMap<String, TrackDefined> changed = new TreeMap<>(tracks);
        changed.put(track.trackId(), track);
        return new PlanOutline(terms, changed, indicators, breaks, resting);
    }

    PlanOutline with(IndicatorDefined indicator) {
        SortedMap<String, IndicatorDefined> changed = new TreeMap<>(indicators);
        changed.put(indicator.indicatorId(), indicator);
        return new PlanOutline(terms, tracks, changed, breaks, resting);
    }

    PlanOutline with(SeriesBreak added) {
        SortedSet<SeriesBreak> changed = new TreeSet<>(breaks);
        changed.add(added);
        return new PlanOutline(terms, tracks, indicators, changed, resting);
    }

    PlanOutline without(SeriesBreak bridged) {
        SortedSet<SeriesBreak> changed = new TreeSet<>(breaks);
        changed.remove(bridged);
        return new PlanOutline(terms, tracks, indicators, changed, resting);
    }

    /** The plan with the decided answer filled in for what an indicator's components leave open. */
    public PlanOutline answered(String indicatorId, Answer answer) {
        return indicator(indicatorId, indicator -> indicator.answered(answer));
    }

    /** The plan while it follows up on no indicator. */
    public PlanOutline withoutIndicators() {
        return new PlanOutline(terms, tracks, new TreeMap<>(), breaks, resting);
    }

    PlanOutline restingIndicator(String indicatorId, String from) {
        return with(resting.withIndicator(indicatorId, from));
    }

    PlanOutline resumingIndicator(String indicatorId, String from) {
        return with(resting.resumingIndicator(indicatorId, from));
    }

    /** Without the track; its indicators go with it if they are in no other in the end. */
    PlanOutline restingTrack(String trackId, String from) {
        return with(resting.withTrack(trackId, from));
    }

    PlanOutline resumingTrack(String trackId, String from) {
        return with(resting.resumingTrack(trackId, from));
    }

    private PlanOutline with(Resting changed) {
        return new PlanOutline(terms, tracks, indicators, breaks, changed);
    }

    private PlanOutline withoutResting() {
        SortedMap<String, TrackDefined> followed = new TreeMap<>(tracks);
        followed.keySet().removeAll(resting.tracks().keySet());
        SortedMap<String, IndicatorDefined> left = new TreeMap<>(indicators);
        left.keySet().removeAll(resting.indicators().keySet());
        left.values().removeIf(indicator -> !followed.containsKey(indicator.trackId()));
        return new PlanOutline(terms, followed, left, breaks, Resting.NOTHING);
    }

    PlanOutline indicator(String indicatorId, UnaryOperator<IndicatorDefined> change) {
        IndicatorDefined indicator = indicators.get(indicatorId);
        return indicator == null ? this : with(change.apply(indicator));
    }

    PlanOutline track(String trackId, UnaryOperator<TrackDefined> change) {
        TrackDefined track = tracks.get(trackId);
        return track == null ? this : with(change.apply(track));
    }

    /** With another centre in the place of some: their tracks go to it, and so does the secretariat's work. */
    PlanOutline replacingCentres(Collection<String> old, Centre now) {
        List<Centre> centres = new ArrayList<>(terms.centres());
        centres.removeIf(
                centre -> old.contains(centre.centreId()) || centre.centreId().equals(now.centreId()));
        centres.add(now);
        PlanOutline changed = with(
                terms.withCentres(old.contains(terms.secretariat()) ? now.centreId() : terms.secretariat(), centres));
        for (TrackDefined track : tracks.values()) {
            if (old.contains(track.centreId())) {
                changed = changed.with(track.inCentre(now.centreId()));
            }
        }
        return changed;
    }
}

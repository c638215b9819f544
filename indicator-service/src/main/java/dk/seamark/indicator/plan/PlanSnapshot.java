package dk.seamark.indicator.plan;

import dk.seamark.events.plan.FindingAcknowledged;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.IndicatorRemoved;
import dk.seamark.events.plan.PlanApproved;
import dk.seamark.events.plan.PlanDrafted;
import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.plan.PlanTerms;
import dk.seamark.events.plan.PlanTermsChanged;
import dk.seamark.events.plan.TargetEvent;
import dk.seamark.events.plan.TrackDefined;
import dk.seamark.events.plan.TrackRemoved;
import dk.seamark.events.value.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The state of a plan, folded from its events. Targets are left out, as this service does not judge figures.
 *
 * @param municipality the municipality's key
 * @param planId the plan
 * @param terms the terms of the plan as a whole
 * @param approval the decision that approved it; null while it is a draft
 * @param tracks its tracks, in the order they were entered
 * @param indicators its indicators, in the order they were entered
 */
public record PlanSnapshot(
        String municipality,
        String planId,
        PlanTerms terms,
        @Nullable Decision approval,
        List<TrackDefined> tracks,
        List<IndicatorDefined> indicators) {

    /** Copies the lists. */
    public PlanSnapshot {
        tracks = List.copyOf(tracks);
        indicators = List.copyOf(indicators);
    }

    /**
     * The plan after one more event of its stream.
     *
     * @param before the plan until then; null if none of its events was consumed
     * @return null if the plan is still unknown: only {@link PlanDrafted} makes it known
     */
    public static @Nullable PlanSnapshot after(@Nullable PlanSnapshot before, PlanEvent event) {
        if (event instanceof PlanDrafted drafted) {
            return new PlanSnapshot(
                    drafted.municipality(), drafted.planId(), drafted.terms(), null, List.of(), List.of());
        }
        return before == null ? null : before.with(event);
    }

    private PlanSnapshot with(PlanEvent event) {
        return switch (event) {
            case PlanTermsChanged changed ->
                new PlanSnapshot(municipality, planId, changed.terms(), approval, tracks, indicators);
            case PlanApproved approved ->
                new PlanSnapshot(municipality, planId, terms, approved.decision(), tracks, indicators);
            case TrackDefined track -> withTracks(replaced(tracks, isTrack(track.trackId()), track));
            case TrackRemoved removed -> withTracks(without(tracks, isTrack(removed.trackId())));
            case IndicatorDefined indicator ->
                withIndicators(replaced(indicators, isIndicator(indicator.indicatorId()), indicator));
            case IndicatorRemoved removed -> withIndicators(without(indicators, isIndicator(removed.indicatorId())));
            case PlanDrafted other -> this;
            case FindingAcknowledged other -> this;
            case TargetEvent other -> this;
        };
    }

    /** Whether the plan is approved, so that figures can be delivered. */
    public boolean approved() {
        return approval != null;
    }

    /** One of its tracks; empty if it has none with this id. */
    public Optional<PlanTrack> track(String trackId) {
        return tracks.stream().filter(isTrack(trackId)).findFirst().map(track -> new PlanTrack(track, terms));
    }

    /** One of its indicators; empty if it has none with this id. */
    public Optional<PlanIndicator> indicator(String indicatorId) {
        return indicators.stream()
                .filter(isIndicator(indicatorId))
                .findFirst()
                .flatMap(indicator -> track(indicator.trackId())
                        .map(track ->
                                new PlanIndicator(indicator, track.definition().centreId(), terms)));
    }

    private PlanSnapshot withTracks(List<TrackDefined> changed) {
        return new PlanSnapshot(municipality, planId, terms, approval, changed, indicators);
    }

    private PlanSnapshot withIndicators(List<IndicatorDefined> changed) {
        return new PlanSnapshot(municipality, planId, terms, approval, tracks, changed);
    }

    private static Predicate<TrackDefined> isTrack(String trackId) {
        return track -> track.trackId().equals(trackId);
    }

    private static Predicate<IndicatorDefined> isIndicator(String indicatorId) {
        return indicator -> indicator.indicatorId().equals(indicatorId);
    }

    /** The list with {@code item} in place of the first match, or at the end if there is none. */
    private static <T> List<T> replaced(List<T> list, Predicate<T> match, T item) {
        List<T> changed = new ArrayList<>(list);
        for (int i = 0; i < changed.size(); i++) {
            if (match.test(changed.get(i))) {
                changed.set(i, item);
                return changed;
            }
        }
        changed.add(item);
        return changed;
    }

    private static <T> List<T> without(List<T> list, Predicate<T> match) {
        return list.stream().filter(match.negate()).toList();
    }
}

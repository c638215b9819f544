package dk.seamark.policy.plan;

import dk.seamark.events.plan.Inclusion;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.IndicatorTargetRevised;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.plan.PlanAmended;
import dk.seamark.events.plan.PlanOutline;
import dk.seamark.events.plan.PlanTerms;
import dk.seamark.events.plan.TargetReadingDecided;
import dk.seamark.events.plan.TrackDefined;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The content of a plan's document. Each part is the event that would define it, so that two contents differ exactly
 * where an event is needed.
 *
 * @param terms the terms of the plan as a whole
 * @param tracks the tracks by id
 * @param indicators the indicators by id
 * @param targets the targets by indicator and date
 */
public record PlanContent(
        PlanTerms terms,
        SortedMap<String, TrackDefined> tracks,
        SortedMap<String, IndicatorDefined> indicators,
        SortedMap<TargetKey, IndicatorTargetSet> targets) {

    private static final Comparator<IndicatorDefined> BY_NUMBER =
            Comparator.comparing(IndicatorDefined::number, NumberOrder.INSTANCE);

    /** Copies the maps. */
    public PlanContent {
        tracks = Collections.unmodifiableSortedMap(new TreeMap<>(tracks));
        indicators = Collections.unmodifiableSortedMap(new TreeMap<>(indicators));
        targets = Collections.unmodifiableSortedMap(new TreeMap<>(targets));
    }

    /** A plan that has only its terms. */
    static PlanContent of(PlanTerms terms) {
        return new PlanContent(terms, new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    PlanContent with(PlanTerms changed) {
        return new PlanContent(changed, tracks, indicators, targets);
    }

    PlanContent with(TrackDefined track) {
        TreeMap<String, TrackDefined> changed = new TreeMap<>(tracks);
        changed.put(track.trackId(), track);
        return new PlanContent(terms, changed, indicators, targets);
    }

    PlanContent withoutTrack(String trackId) {
        TreeMap<String, TrackDefined> changed = new TreeMap<>(tracks);
        changed.remove(trackId);
        return new PlanContent(terms, changed, indicators, targets);
    }

    PlanContent with(IndicatorDefined indicator) {
        TreeMap<String, IndicatorDefined> changed = new TreeMap<>(indicators);
        changed.put(indicator.indicatorId(), indicator);
        return new PlanContent(terms, tracks, changed, targets);
    }

    PlanContent withoutIndicator(String indicatorId) {
        TreeMap<String, IndicatorDefined> changed = new TreeMap<>(indicators);
        changed.remove(indicatorId);
        TreeMap<TargetKey, IndicatorTargetSet> left = new TreeMap<>(targets);
        left.keySet().removeIf(key -> key.indicatorId().equals(indicatorId));
        return new PlanContent(terms, tracks, changed, left);
    }

    PlanContent with(IndicatorTargetSet target) {
        TreeMap<TargetKey, IndicatorTargetSet> changed = new TreeMap<>(targets);
        changed.put(new TargetKey(target.indicatorId(), target.targetDate()), target);
        return new PlanContent(terms, tracks, indicators, changed);
    }

    PlanContent with(IndicatorTargetRevised revised) {
        IndicatorTargetSet before = targets.get(new TargetKey(revised.indicatorId(), revised.targetDate()));
        String judges = revised.judges() == null && before != null ? before.judges() : revised.judges();
        return with(new IndicatorTargetSet(
                revised.municipality(),
                revised.planId(),
                revised.indicatorId(),
                revised.targetDate(),
                revised.wording(),
                revised.rule(),
                judges));
    }

    /** The plan without its targets. */
    PlanOutline outline() {
        return new PlanOutline(terms, tracks, indicators);
    }

    /** The plan with an amendment, whenever that applies: it keeps what is no longer followed up on. */
    PlanContent with(PlanAmended event) {
        PlanOutline now = outline().known(List.of(event.amendment()));
        PlanContent content = new PlanContent(now.terms(), now.tracks(), now.indicators(), targets);
        if (event.amendment() instanceof Inclusion inclusion) {
            for (IndicatorTargetSet target : inclusion.targets()) {
                content = content.with(target);
            }
        }
        return content;
    }

    /** The plan with the decided answer filled in; the plan itself if it does not leave that open. */
    public PlanContent with(TargetReadingDecided decided) {
        IndicatorDefined indicator = indicators.get(decided.indicatorId());
        PlanContent content = indicator == null ? this : with(indicator.answered(decided.answer()));
        for (IndicatorTargetSet target : targetsOf(decided.indicatorId())) {
            if (decided.targetDate() == null || decided.targetDate().equals(target.targetDate())) {
                content =
                        content.with(target.with(target.wording(), target.rule().answered(decided.answer())));
            }
        }
        return content;
    }

    PlanContent withoutTarget(TargetKey key) {
        TreeMap<TargetKey, IndicatorTargetSet> changed = new TreeMap<>(targets);
        changed.remove(key);
        return new PlanContent(terms, tracks, indicators, changed);
    }

    /** The tracks in the order of their numbers. */
    public List<TrackDefined> tracksInOrder() {
        return tracks.values().stream()
                .sorted(Comparator.comparingInt(TrackDefined::number))
                .toList();
    }

    /** The indicators in the order of their numbers: 2.9 before 2.10. */
    public List<IndicatorDefined> indicatorsInOrder() {
        return indicators.values().stream().sorted(BY_NUMBER).toList();
    }

    /** A track's indicators in the order of their numbers. */
    public List<IndicatorDefined> indicatorsOf(String trackId) {
        return indicatorsInOrder().stream()
                .filter(indicator -> indicator.trackId().equals(trackId))
                .toList();
    }

    /** An indicator's targets in the order of their dates. */
    public List<IndicatorTargetSet> targetsOf(String indicatorId) {
        return targets.values().stream()
                .filter(target -> target.indicatorId().equals(indicatorId))
                .toList();
    }
}

package dk.seamark.reporting.standing;

import dk.seamark.events.ComponentDefinition;
import dk.seamark.events.Decision;
import dk.seamark.events.IndicatorDefined;
import dk.seamark.events.IndicatorRemoved;
import dk.seamark.events.IndicatorTargetRemoved;
import dk.seamark.events.IndicatorTargetRevised;
import dk.seamark.events.IndicatorTargetSet;
import dk.seamark.events.PlanApproved;
import dk.seamark.events.PlanDrafted;
import dk.seamark.events.PlanTerms;
import dk.seamark.events.PlanTermsChanged;
import dk.seamark.events.TargetReadingDecided;
import dk.seamark.events.TrackDefined;
import dk.seamark.events.TrackRemoved;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What one plan says. Each method answers with what contradicts the record, or null. */
final class PlanFold {

    private final String planId;
    private final StateTree tree;
    private final SortedMap<String, TrackDefined> tracks = new TreeMap<>();
    private final SortedMap<String, IndicatorDefined> indicators = new TreeMap<>();
    private final SortedMap<String, NavigableMap<LocalDate, Target>> targets = new TreeMap<>();
    private @Nullable PlanTerms terms;
    private @Nullable Decision approval;

    PlanFold(String planId, StateTree tree) {
        this.planId = planId;
        this.tree = tree;
    }

    /** The plan's terms; null if nobody drafted it. */
    @Nullable
    PlanTerms terms() {
        return terms;
    }

    @Nullable
    Decision approval() {
        return approval;
    }

    SortedMap<String, TrackDefined> tracks() {
        return tracks;
    }

    SortedMap<String, IndicatorDefined> indicators() {
        return indicators;
    }

    NavigableMap<LocalDate, Target> targets(String indicatorId) {
        return targets.getOrDefault(indicatorId, Collections.emptyNavigableMap());
    }

    @Nullable
    Contradiction lacks(String indicatorId, String componentId) {
        IndicatorDefined indicator = indicators.get(indicatorId);
        if (indicator == null) {
            return Contradiction.UNKNOWN_INDICATOR;
        }
        boolean known = indicator.components().stream()
                .map(ComponentDefinition::componentId)
                .anyMatch(componentId::equals);
        return known ? null : Contradiction.UNKNOWN_COMPONENT;
    }

    @Nullable
    Contradiction drafted(PlanDrafted event) {
        return terms == null ? terms(event.terms()) : Contradiction.PLAN_EXISTS;
    }

    @Nullable
    Contradiction changed(PlanTermsChanged event) {
        Contradiction closed = closed();
        return closed == null ? terms(event.terms()) : closed;
    }

    private @Nullable Contradiction terms(PlanTerms now) {
        terms = now;
        tree.put(now, "plans", planId, "terms");
        return null;
    }

    @Nullable
    Contradiction approved(PlanApproved event) {
        Contradiction closed = closed();
        if (closed == null) {
            approval = event.decision();
            tree.put(event.decision(), "plans", planId, "approval");
        }
        return closed;
    }

    @Nullable
    Contradiction defined(TrackDefined event) {
        Contradiction closed = closed();
        if (closed == null) {
            tracks.put(event.trackId(), event);
            tree.put(event, "plans", planId, "tracks", event.trackId());
        }
        return closed;
    }

    @Nullable
    Contradiction removed(TrackRemoved event) {
        Contradiction closed = closed();
        if (closed != null) {
            return closed;
        }
        if (indicators.values().stream().anyMatch(each -> each.trackId().equals(event.trackId()))) {
            return Contradiction.TRACK_HAS_INDICATORS;
        }
        tree.remove("plans", planId, "tracks", event.trackId());
        return tracks.remove(event.trackId()) == null ? Contradiction.UNKNOWN_TRACK : null;
    }

    @Nullable
    Contradiction defined(IndicatorDefined event) {
        Contradiction closed = closed();
        if (closed != null) {
            return closed;
        }
        if (!tracks.containsKey(event.trackId())) {
            return Contradiction.UNKNOWN_TRACK;
        }
        put(event);
        return null;
    }

    @Nullable
    Contradiction removed(IndicatorRemoved event) {
        Contradiction closed = closed();
        if (closed != null) {
            return closed;
        }
        if (indicators.remove(event.indicatorId()) == null) {
            return Contradiction.UNKNOWN_INDICATOR;
        }
        targets.remove(event.indicatorId());
        tree.remove("plans", planId, "indicators", event.indicatorId());
        tree.remove("plans", planId, "targets", event.indicatorId());
        return null;
    }

    @Nullable
    Contradiction set(IndicatorTargetSet event) {
        Contradiction closed = closed();
        if (closed != null) {
            return closed;
        }
        if (!indicators.containsKey(event.indicatorId())) {
            return Contradiction.UNKNOWN_INDICATOR;
        }
        if (Periods.judgedBy(event.targetDate()) == null) {
            return Contradiction.NO_PERIOD;
        }
        return target(event.indicatorId(), event.targetDate(), new Target(event.wording(), event.rule(), null));
    }

    @Nullable
    Contradiction removed(IndicatorTargetRemoved event) {
        Contradiction closed = closed();
        if (closed != null) {
            return closed;
        }
        NavigableMap<LocalDate, Target> dates = targets.get(event.indicatorId());
        if (dates == null || dates.remove(event.targetDate()) == null) {
            return Contradiction.UNKNOWN_TARGET;
        }
        tree.remove(
                "plans",
                planId,
                "targets",
                event.indicatorId(),
                event.targetDate().toString());
        return null;
    }

    @Nullable
    Contradiction revised(IndicatorTargetRevised event) {
        if (terms == null) {
            return Contradiction.UNKNOWN_PLAN;
        }
        if (approval == null) {
            return Contradiction.PLAN_NOT_APPROVED;
        }
        if (!targets(event.indicatorId()).containsKey(event.targetDate())) {
            return Contradiction.UNKNOWN_TARGET;
        }
        Target target = new Target(event.wording(), event.rule(), event.decision());
        return target(event.indicatorId(), event.targetDate(), target);
    }

    @Nullable
    Contradiction decided(TargetReadingDecided event) {
        if (terms == null) {
            return Contradiction.UNKNOWN_PLAN;
        }
        if (approval == null) {
            return Contradiction.PLAN_NOT_APPROVED;
        }
        IndicatorDefined indicator = indicators.get(event.indicatorId());
        if (indicator == null) {
            return Contradiction.UNKNOWN_INDICATOR;
        }
        NavigableMap<LocalDate, Target> dates = targets(event.indicatorId());
        LocalDate only = event.targetDate();
        if (only != null && !dates.containsKey(only)) {
            return Contradiction.UNKNOWN_TARGET;
        }
        put(indicator.answered(event.answer()));
        // A copy, as each target is put back where it was.
        for (Map.Entry<LocalDate, Target> each : List.copyOf(dates.entrySet())) {
            if (only == null || only.equals(each.getKey())) {
                target(event.indicatorId(), each.getKey(), each.getValue().answered(event));
            }
        }
        return null;
    }

    private void put(IndicatorDefined indicator) {
        indicators.put(indicator.indicatorId(), indicator);
        tree.put(indicator, "plans", planId, "indicators", indicator.indicatorId());
    }

    private @Nullable Contradiction target(String indicatorId, LocalDate date, Target target) {
        targets.computeIfAbsent(indicatorId, any -> new TreeMap<>()).put(date, target);
        tree.put(target, "plans", planId, "targets", indicatorId, date.toString());
        return null;
    }

    /** Why the plan cannot be changed as a draft is; null if it can. */
    private @Nullable Contradiction closed() {
        if (terms == null) {
            return Contradiction.UNKNOWN_PLAN;
        }
        return approval == null ? null : Contradiction.PLAN_APPROVED;
    }
}

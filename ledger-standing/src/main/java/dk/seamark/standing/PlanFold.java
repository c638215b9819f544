package dk.seamark.standing;

import dk.seamark.events.plan.FindingAcknowledged;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.IndicatorRemoved;
import dk.seamark.events.plan.IndicatorTargetRemoved;
import dk.seamark.events.plan.IndicatorTargetRevised;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.plan.PlanApproved;
import dk.seamark.events.plan.PlanDrafted;
import dk.seamark.events.plan.PlanTerms;
import dk.seamark.events.plan.PlanTermsChanged;
import dk.seamark.events.plan.TargetReadingDecided;
import dk.seamark.events.plan.TrackDefined;
import dk.seamark.events.plan.TrackRemoved;
import dk.seamark.events.value.Cadence;
import dk.seamark.events.value.Decision;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Folds the events of one plan. Each folding method returns how the event contradicts the record, or null if it does
 * not.
 */
final class PlanFold {

    private final String planId;
    private final StateTree tree;
    private final SortedMap<String, TrackDefined> tracks = new TreeMap<>();
    private final SortedIndex<String, IndicatorDefined> indicators = SortedIndex.byName();
    private final Targets targets;
    private final Findings findings;
    private @Nullable PlanTerms terms;
    private @Nullable Decision approval;

    PlanFold(String planId, StateTree tree) {
        this.planId = planId;
        this.tree = tree;
        this.targets = new Targets(planId, tree);
        this.findings = new Findings(planId, tree);
    }

    /** The plan's terms; null if nobody drafted it. */
    @Nullable
    PlanTerms terms() {
        return terms;
    }

    /** How often the plan is followed up on; yearly while nobody drafted it. */
    Cadence cadence() {
        return terms == null ? Cadence.YEARLY : terms.followedUp();
    }

    @Nullable
    Decision approval() {
        return approval;
    }

    SortedMap<String, TrackDefined> tracks() {
        return tracks;
    }

    SortedIndex<String, IndicatorDefined> indicators() {
        return indicators;
    }

    NavigableMap<LocalDate, Target> targets(String indicatorId) {
        return targets.of(indicatorId);
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
        if (indicators.ordered().values().stream()
                .anyMatch(each -> each.trackId().equals(event.trackId()))) {
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
        if (!indicators.remove(event.indicatorId())) {
            return Contradiction.UNKNOWN_INDICATOR;
        }
        targets.removeAll(event.indicatorId());
        tree.remove("plans", planId, "indicators", event.indicatorId());
        return null;
    }

    @Nullable
    Contradiction set(IndicatorTargetSet event) {
        Contradiction closed = closed();
        if (closed != null) {
            return closed;
        }
        if (indicators.get(event.indicatorId()) == null) {
            return Contradiction.UNKNOWN_INDICATOR;
        }
        if (Periods.ofTarget(event.judges(), event.targetDate(), cadence()) == null) {
            return Contradiction.NO_PERIOD;
        }
        targets.put(event.indicatorId(), event.targetDate(), Target.of(event));
        return null;
    }

    @Nullable
    Contradiction removed(IndicatorTargetRemoved event) {
        Contradiction closed = closed();
        if (closed != null) {
            return closed;
        }
        return targets.remove(event.indicatorId(), event.targetDate()) ? null : Contradiction.UNKNOWN_TARGET;
    }

    @Nullable
    Contradiction revised(IndicatorTargetRevised event) {
        if (terms == null) {
            return Contradiction.UNKNOWN_PLAN;
        }
        if (approval == null) {
            return Contradiction.PLAN_NOT_APPROVED;
        }
        return targets.revise(event, cadence());
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
        LocalDate only = event.targetDate();
        if (only != null && !targets(event.indicatorId()).containsKey(only)) {
            return Contradiction.UNKNOWN_TARGET;
        }
        put(indicator.answered(event.answer()));
        targets.answer(event);
        return null;
    }

    @Nullable
    Contradiction acknowledged(FindingAcknowledged event) {
        // A revision of an approved plan can bring findings too, so the plan may be approved.
        if (terms == null) {
            return Contradiction.UNKNOWN_PLAN;
        }
        return findings.acknowledge(event) ? null : Contradiction.FINDING_ACKNOWLEDGED;
    }

    void restore(KeptFact fact) {
        String name = fact.path().names().getLast();
        switch (fact.path().kind()) {
            case "terms" -> terms = fact.as(PlanTerms.class);
            case "approval" -> approval = fact.as(Decision.class);
            case "tracks" -> tracks.put(name, fact.as(TrackDefined.class));
            case "indicators" -> indicators.put(name, fact.as(IndicatorDefined.class));
            case "targets" -> targets.restore(fact);
            case "findings" -> findings.restore(name);
            default -> throw new IllegalArgumentException("No fact of a plan: " + fact.path());
        }
    }

    private void put(IndicatorDefined indicator) {
        indicators.put(indicator.indicatorId(), indicator);
        tree.put(indicator, "plans", planId, "indicators", indicator.indicatorId());
    }

    /** Why the plan cannot be changed like a draft; null if it can. */
    private @Nullable Contradiction closed() {
        if (terms == null) {
            return Contradiction.UNKNOWN_PLAN;
        }
        return approval == null ? null : Contradiction.PLAN_APPROVED;
    }
}

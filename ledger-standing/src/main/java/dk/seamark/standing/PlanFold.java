package dk.seamark.standing;

import dk.seamark.events.plan.FindingAcknowledged;
import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.IndicatorRemoved;
import dk.seamark.events.plan.IndicatorTargetRemoved;
import dk.seamark.events.plan.IndicatorTargetRevised;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.plan.PlanAmended;
import dk.seamark.events.plan.PlanApproved;
import dk.seamark.events.plan.PlanDiscarded;
import dk.seamark.events.plan.PlanDrafted;
import dk.seamark.events.plan.PlanOutline;
import dk.seamark.events.plan.PlanTermsChanged;
import dk.seamark.events.plan.TargetReadingDecided;
import dk.seamark.events.plan.TrackDefined;
import dk.seamark.events.plan.TrackRemoved;
import dk.seamark.events.value.Decision;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/**
 * Folds the events of one plan. Each folding method returns how the event contradicts the record, or null if it does
 * not.
 */
final class PlanFold {

    private final String planId;
    private final StateTree tree;
    private final PlanParts parts;
    private final Targets targets;
    private final Findings findings;
    private @Nullable Decision approval;

    PlanFold(String planId, StateTree tree) {
        this.planId = planId;
        this.tree = tree;
        this.parts = new PlanParts(planId, tree);
        this.targets = new Targets(planId, tree);
        this.findings = new Findings(planId, tree);
    }

    PlanParts parts() {
        return parts;
    }

    @Nullable
    Decision approval() {
        return approval;
    }

    NavigableMap<LocalDate, Target> targets(String indicatorId) {
        return targets.of(indicatorId);
    }

    @Nullable
    Contradiction drafted(PlanDrafted event) {
        if (parts.isDrafted()) {
            return Contradiction.PLAN_EXISTS;
        }
        parts.put(event.terms());
        return null;
    }

    @Nullable
    Contradiction changed(PlanTermsChanged event) {
        return whileDraft(() -> parts.put(event.terms()));
    }

    @Nullable
    Contradiction approved(PlanApproved event) {
        return whileDraft(() -> {
            approval = event.decision();
            tree.put(event.decision(), "plans", planId, "approval");
        });
    }

    @Nullable
    Contradiction discarded(PlanDiscarded event) {
        return whileDraft(() -> {
            parts.discard().forEach(targets::removeAll);
            findings.clear();
        });
    }

    @Nullable
    Contradiction defined(TrackDefined event) {
        return whileDraft(() -> parts.put(event));
    }

    @Nullable
    Contradiction removed(TrackRemoved event) {
        Contradiction closed = closed();
        if (closed != null) {
            return closed;
        }
        if (parts.hasIndicatorsIn(event.trackId())) {
            return Contradiction.TRACK_HAS_INDICATORS;
        }
        return parts.removeTrack(event.trackId()) ? null : Contradiction.UNKNOWN_TRACK;
    }

    @Nullable
    Contradiction defined(IndicatorDefined event) {
        Contradiction closed = closed();
        if (closed != null) {
            return closed;
        }
        if (!parts.hasDraftedTrack(event.trackId())) {
            return Contradiction.UNKNOWN_TRACK;
        }
        parts.put(event);
        return null;
    }

    @Nullable
    Contradiction removed(IndicatorRemoved event) {
        Contradiction closed = closed();
        if (closed != null) {
            return closed;
        }
        if (!parts.removeIndicator(event.indicatorId())) {
            return Contradiction.UNKNOWN_INDICATOR;
        }
        targets.removeAll(event.indicatorId());
        return null;
    }

    @Nullable
    Contradiction set(IndicatorTargetSet event) {
        Contradiction closed = closed();
        if (closed != null) {
            return closed;
        }
        if (!parts.hasDraftedIndicator(event.indicatorId())) {
            return Contradiction.UNKNOWN_INDICATOR;
        }
        if (!parts.judges(event)) {
            return Contradiction.NO_PERIOD;
        }
        targets.put(event);
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
    Contradiction amended(PlanAmended event) {
        PlanOutline all = parts.known();
        if (all == null || approval == null) {
            return open();
        }
        List<IndicatorTargetSet> added = Amendments.targets(event);
        if (!event.amendment().fits(all) || added.stream().anyMatch(targets::has)) {
            return Contradiction.AMENDMENT_UNFIT;
        }
        if (added.stream().anyMatch(target -> !parts.judges(target))) {
            return Contradiction.NO_PERIOD;
        }
        parts.put(event);
        added.forEach(targets::put);
        return null;
    }

    @Nullable
    Contradiction revised(IndicatorTargetRevised event) {
        Contradiction open = open();
        if (open != null) {
            return open;
        }
        return targets.revise(event, parts.cadence());
    }

    @Nullable
    Contradiction decided(TargetReadingDecided event) {
        Contradiction open = open();
        if (open != null) {
            return open;
        }
        if (parts.indicator(event.indicatorId()) == null) {
            return Contradiction.UNKNOWN_INDICATOR;
        }
        LocalDate only = event.targetDate();
        if (only != null && !targets(event.indicatorId()).containsKey(only)) {
            return Contradiction.UNKNOWN_TARGET;
        }
        parts.answer(event);
        targets.answer(event);
        return null;
    }

    @Nullable
    Contradiction acknowledged(FindingAcknowledged event) {
        // A revision of an approved plan can bring findings too, so the plan may be approved.
        if (!parts.isDrafted()) {
            return Contradiction.UNKNOWN_PLAN;
        }
        return findings.acknowledge(event) ? null : Contradiction.FINDING_ACKNOWLEDGED;
    }

    void restore(KeptFact fact) {
        if (parts.restore(fact)) {
            return;
        }
        switch (fact.path().kind()) {
            case "approval" -> approval = fact.as(Decision.class);
            case "targets" -> targets.restore(fact);
            case "findings" -> findings.restore(fact.path().names().getLast());
            default -> throw new IllegalArgumentException("No fact of a plan: " + fact.path());
        }
    }

    /** Why the plan cannot be changed by a decision; null if it can. */
    private @Nullable Contradiction open() {
        if (!parts.isDrafted()) {
            return Contradiction.UNKNOWN_PLAN;
        }
        return approval == null ? Contradiction.PLAN_NOT_APPROVED : null;
    }

    private @Nullable Contradiction whileDraft(Runnable change) {
        Contradiction closed = closed();
        if (closed == null) {
            change.run();
        }
        return closed;
    }

    /** Why the plan cannot be changed like a draft; null if it can. */
    private @Nullable Contradiction closed() {
        if (!parts.isDrafted()) {
            return Contradiction.UNKNOWN_PLAN;
        }
        return approval == null ? null : Contradiction.PLAN_APPROVED;
    }
}

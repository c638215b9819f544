package dk.seamark.policy.enterplan;

import dk.seamark.events.plan.IndicatorDefined;
import dk.seamark.events.plan.IndicatorRemoved;
import dk.seamark.events.plan.IndicatorTargetRemoved;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.plan.PlanDrafted;
import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.plan.PlanTermsChanged;
import dk.seamark.events.plan.TrackDefined;
import dk.seamark.events.plan.TrackRemoved;
import dk.seamark.events.value.Cadence;
import dk.seamark.policy.plan.PlanAddress;
import dk.seamark.policy.plan.PlanContent;
import dk.seamark.policy.plan.TargetKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Computes the events that lead from one content of a plan to another. */
final class PlanChanges {

    private final PlanAddress address;
    private final List<PlanEvent> events = new ArrayList<>();

    private PlanChanges(PlanAddress address) {
        this.address = address;
    }

    /**
     * The events, ordered by dependency: definitions come before what refers to them, removals after. None if the
     * contents are equal.
     *
     * @param before the content so far; null if there is no plan yet
     * @param after the new content
     */
    static List<PlanEvent> between(PlanAddress address, @Nullable PlanContent before, PlanContent after) {
        PlanChanges changes = new PlanChanges(address);
        if (before == null) {
            changes.drafted(after);
        } else {
            changes.changed(before, after);
        }
        return List.copyOf(changes.events);
    }

    private void drafted(PlanContent after) {
        events.add(new PlanDrafted(municipality(), planId(), after.terms()));
        events.addAll(after.tracksInOrder());
        for (IndicatorDefined indicator : after.indicatorsInOrder()) {
            events.add(indicator);
            events.addAll(after.targetsOf(indicator.indicatorId()));
        }
    }

    private void changed(PlanContent before, PlanContent after) {
        if (!after.terms().equals(before.terms())) {
            events.add(new PlanTermsChanged(municipality(), planId(), after.terms()));
        }
        for (TrackDefined track : after.tracksInOrder()) {
            if (!track.equals(before.tracks().get(track.trackId()))) {
                events.add(track);
            }
        }
        for (IndicatorDefined indicator : after.indicatorsInOrder()) {
            if (!indicator.equals(before.indicators().get(indicator.indicatorId()))) {
                events.add(indicator);
            }
            targets(indicator.indicatorId(), before, after);
        }
        for (IndicatorDefined indicator : before.indicatorsInOrder()) {
            if (!after.indicators().containsKey(indicator.indicatorId())) {
                events.add(new IndicatorRemoved(municipality(), planId(), indicator.indicatorId()));
            }
        }
        for (TrackDefined track : before.tracksInOrder()) {
            if (!after.tracks().containsKey(track.trackId())) {
                events.add(new TrackRemoved(municipality(), planId(), track.trackId()));
            }
        }
    }

    private void targets(String indicatorId, PlanContent before, PlanContent after) {
        for (IndicatorTargetSet target : after.targetsOf(indicatorId)) {
            IndicatorTargetSet old = before.targets().get(new TargetKey(indicatorId, target.targetDate()));
            if (old == null || !isSame(old, target, after.terms().followedUp())) {
                events.add(target);
            }
        }
        for (IndicatorTargetSet target : before.targetsOf(indicatorId)) {
            if (!after.targets().containsKey(new TargetKey(indicatorId, target.targetDate()))) {
                events.add(new IndicatorTargetRemoved(municipality(), planId(), indicatorId, target.targetDate()));
            }
        }
    }

    /** Whether nothing would change; a target that does not say which period it judges can judge the same. */
    private static boolean isSame(IndicatorTargetSet before, IndicatorTargetSet after, Cadence followedUp) {
        return before.wording().equals(after.wording())
                && before.rule().equals(after.rule())
                && before.judged(followedUp).equals(after.judged(followedUp));
    }

    private String municipality() {
        return address.municipality().key();
    }

    private String planId() {
        return address.planId().key();
    }
}

package dk.seamark.policy.amendplan;

import dk.seamark.events.plan.Continuation;
import dk.seamark.events.plan.PlanOutline;
import dk.seamark.events.plan.Predecessor;
import dk.seamark.policy.document.BrokenRules;
import dk.seamark.policy.document.FieldPath;
import dk.seamark.policy.plan.PlanState;
import java.util.List;

/**
 * The rules for amendments by which a series goes on from those of predecessors. What was read from their packs was
 * proved before.
 *
 * @param state the plan's state
 * @param known the plan with all that was ever in it
 * @param named checks that the plan has what they name
 * @param broken collects the rules that are broken
 */
record ContinuationCheck(PlanState state, PlanOutline known, NamedParts named, BrokenRules broken) {

    private static final FieldPath AT = NamedParts.AT;

    void continuation(Continuation carried) {
        named.component(carried.indicatorId(), carried.componentId());
        named.period(carried.from(), "from");
        if (broken.all().isEmpty() && (isCarriedOn(carried) || !carried.fits(known))) {
            broken.add(AT.child("from"), "carried-on-already", carried.from());
        }
        for (int i = 0; i < carried.predecessors().size(); i++) {
            isOfOneHistory(carried.predecessors().get(i), AT.child("sources").item(i));
        }
    }

    /** Whether this was done before; if the break was bridged since, another one would undo that without a word. */
    private boolean isCarriedOn(Continuation carried) {
        return state.amended().stream()
                .filter(Continuation.class::isInstance)
                .map(Continuation.class::cast)
                .filter(earlier -> earlier.indicatorId().equals(carried.indicatorId())
                        && earlier.componentId().equals(carried.componentId()))
                .anyMatch(earlier -> earlier.from().equals(carried.from())
                        || carried.figures().stream().map(carried::slot).anyMatch(earlier::fills));
    }

    /** A predecessor has one log: the plan names one key for it, and one root for each size. */
    private void isOfOneHistory(Predecessor each, FieldPath at) {
        List<Predecessor> before = state.amended().stream()
                .filter(Continuation.class::isInstance)
                .map(Continuation.class::cast)
                .flatMap(earlier -> earlier.predecessors().stream())
                .filter(earlier -> earlier.municipality().equals(each.municipality()))
                .toList();
        if (before.stream().anyMatch(earlier -> !earlier.verifierKey().equals(each.verifierKey()))) {
            broken.add(at.child("key"), "predecessor-other-key", each.municipality());
        }
        if (before.stream()
                .anyMatch(earlier -> earlier.logSize() == each.logSize()
                        && !earlier.logRoot().equals(each.logRoot()))) {
            broken.add(at.child("checkpoint"), "predecessor-other-history", each.municipality());
        }
    }
}

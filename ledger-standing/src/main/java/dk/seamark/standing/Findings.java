package dk.seamark.standing;

import dk.seamark.events.plan.FindingAcknowledged;
import java.util.HashSet;
import java.util.Set;

/** The acknowledged findings of one plan, kept here and in the state tree. */
final class Findings {

    private final String planId;
    private final StateTree tree;
    private final Set<String> acknowledged = new HashSet<>();

    Findings(String planId, StateTree tree) {
        this.planId = planId;
        this.tree = tree;
    }

    /** Records the acknowledgement; false if the finding was acknowledged before. */
    boolean acknowledge(FindingAcknowledged event) {
        if (!acknowledged.add(event.findingId())) {
            return false;
        }
        tree.put(event, "plans", planId, "findings", event.findingId());
        return true;
    }

    void clear() {
        acknowledged.forEach(findingId -> tree.remove("plans", planId, "findings", findingId));
        acknowledged.clear();
    }

    void restore(String findingId) {
        acknowledged.add(findingId);
    }
}

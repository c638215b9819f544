package dk.seamark.pack;

import dk.seamark.events.standing.TargetStanding;
import dk.seamark.events.value.Decision;
import dk.seamark.events.value.TextRef;
import java.util.List;

/**
 * A target that was revised since the pack before, or whose reading was decided.
 *
 * @param indicatorId its indicator
 * @param before the target by the terms that it had then, with the verdict that they lead to on the figures of now
 * @param rulings the decisions since then that changed it, in order
 */
public record TargetRevision(String indicatorId, TargetStanding before, List<Ruling> rulings) {

    /** Copies the list. */
    public TargetRevision {
        rulings = List.copyOf(rulings);
    }

    /**
     * A decision on a target.
     *
     * @param decision by whom, when, in which case
     * @param reason why, in the plan owner's words
     */
    public record Ruling(Decision decision, TextRef reason) {}
}

package dk.seamark.pack;

import dk.seamark.events.figure.CorrectionReason;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.standing.Standing;
import dk.seamark.pack.disclosure.Disclosure;
import java.util.Map;

/**
 * The latest earlier pack of the plan.
 *
 * @param number its number among the packs of its period, from 1
 * @param standing the standing that it was made from
 * @param disclosure what its edition for the same audience showed
 * @param reasons why figures were corrected or withdrawn since, the latest reason of each slot
 */
public record Previous(
        int number, Standing standing, Disclosure disclosure, Map<FigureSlot, CorrectionReason> reasons) {

    /** Copies the map. */
    public Previous {
        reasons = Map.copyOf(reasons);
    }
}
